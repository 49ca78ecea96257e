import { mountStudentScreen } from '../shared/student-screen.tsx'
import { HandoverScreen } from './HandoverScreen.tsx'

mountStudentScreen('handover', HandoverScreen)
