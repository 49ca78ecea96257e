import { mountStudentScreen } from '../shared/student-screen.tsx'
import { ReportsScreen } from './ReportsScreen.tsx'

mountStudentScreen('reports', ReportsScreen)
