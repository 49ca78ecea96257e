import { mountStudentScreen } from '../shared/student-screen.tsx'
import { TrashScreen } from './TrashScreen.tsx'

mountStudentScreen('trash', TrashScreen)
