import { mountStudentScreen } from '../shared/student-screen.tsx'
import { AddingScreen } from './AddingScreen.tsx'

mountStudentScreen('adding', AddingScreen)
