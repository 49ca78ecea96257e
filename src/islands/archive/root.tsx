import { mountStudentScreen } from '../shared/student-screen.tsx'
import { ArchiveScreen } from './ArchiveScreen.tsx'

mountStudentScreen('archive', ArchiveScreen)
