import { SectionCards } from '../shared/SectionCards.tsx'
import { mountStudentScreen } from '../shared/student-screen.tsx'

mountStudentScreen('sections', SectionCards)
