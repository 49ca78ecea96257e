import { mountStudentScreen } from '../shared/student-screen.tsx'
import { TransitionScreen } from './TransitionScreen.tsx'

mountStudentScreen('transition', TransitionScreen)
