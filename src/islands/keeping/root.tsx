import { mountStudentScreen } from '../shared/student-screen.tsx'
import { KeepingScreen } from './KeepingScreen.tsx'

mountStudentScreen('keeping', KeepingScreen)
