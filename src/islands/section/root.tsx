import { mountStudentScreen } from '../shared/student-screen.tsx'
import { SectionScreen } from './SectionScreen.tsx'

mountStudentScreen('section', SectionScreen)
