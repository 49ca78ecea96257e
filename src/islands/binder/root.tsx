import { mountStudentScreen } from '../shared/student-screen.tsx'
import { BinderScreen } from './BinderScreen.tsx'

mountStudentScreen('binder', BinderScreen)
