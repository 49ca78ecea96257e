import { mountStudentScreen } from '../shared/student-screen.tsx'
import { DraftsScreen } from './DraftsScreen.tsx'

mountStudentScreen('drafts', DraftsScreen)
