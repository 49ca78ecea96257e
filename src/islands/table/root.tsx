import { mountStudentScreen } from '../shared/student-screen.tsx'
import { TableScreen } from './TableScreen.tsx'

mountStudentScreen('table', TableScreen)
