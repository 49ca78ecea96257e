import { mountStudentScreen } from '../shared/student-screen.tsx'
import { ShowScreen } from './ShowScreen.tsx'

mountStudentScreen('show', ShowScreen)
