import type { ComponentType } from 'preact'
import { explainStorage, sharedTexts } from '#i18n'
import { Notice } from '#ui'
import { mount } from './mount.ts'
import { requireStudent, type Student } from './student.ts'
import { useLoad } from './use-load.ts'

type Screen = ComponentType<{ student: Student }>

/** Mounts a screen of the student: it is shown when the portfolio is open, or the words why it is not. */
export function mountStudentScreen(name: string, View: Screen): void {
  mount(name, <StudentScreen view={View} />)
}

function StudentScreen({ view: View }: { view: Screen }) {
  const student = useLoad(requireStudent, [])
  if (!student) return <p role="status">{sharedTexts.opening}</p>
  if (!student.ok) return <Notice tone="broken">{explainStorage(student.failure)}</Notice>
  return <View student={student.value} />
}
