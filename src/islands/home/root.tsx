import { mountStudentScreen } from '../shared/student-screen.tsx'
import { HomeScreen } from './HomeScreen.tsx'

mountStudentScreen('home', HomeScreen)
