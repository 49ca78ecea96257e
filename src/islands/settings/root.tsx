import { mountStudentScreen } from '../shared/student-screen.tsx'
import { SettingsScreen } from './SettingsScreen.tsx'

mountStudentScreen('settings', SettingsScreen)
