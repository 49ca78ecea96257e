import { mountStudentScreen } from '../shared/student-screen.tsx'
import { GrowthScreen } from './GrowthScreen.tsx'

mountStudentScreen('growth', GrowthScreen)
