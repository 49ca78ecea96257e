import { mountStudentScreen } from '../shared/student-screen.tsx'
import { EntryScreen } from './EntryScreen.tsx'

mountStudentScreen('entry', EntryScreen)
