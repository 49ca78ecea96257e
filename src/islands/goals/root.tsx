import { mountStudentScreen } from '../shared/student-screen.tsx'
import { GoalsScreen } from './GoalsScreen.tsx'

mountStudentScreen('goals', GoalsScreen)
