import { mountStudentScreen } from '../shared/student-screen.tsx'
import { AskScreen } from './AskScreen.tsx'

mountStudentScreen('ask', AskScreen)
