import { mountStudentScreen } from '../shared/student-screen.tsx'
import { SlidesScreen } from './SlidesScreen.tsx'

mountStudentScreen('slides', SlidesScreen)
