import { mountStudentScreen } from '../shared/student-screen.tsx'
import { TrajectoryScreen } from './TrajectoryScreen.tsx'

mountStudentScreen('trajectory', TrajectoryScreen)
