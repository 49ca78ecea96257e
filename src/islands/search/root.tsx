import { mountStudentScreen } from '../shared/student-screen.tsx'
import { SearchScreen } from './SearchScreen.tsx'

mountStudentScreen('search', SearchScreen)
