import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { explainStorage, sharedTexts } from '#i18n'
import { Notice } from '#ui'
import { leaveBegun } from './begun.ts'
import { mount } from './mount.ts'
import { requireStudent, type Student } from './student.ts'
import { useLoad } from './use-load.ts'

type Screen = ComponentType<{ student: Student }>

/** Mounts a screen of the student: it is shown when the portfolio is open, or the words why it is not. */
export function mountStudentScreen(name: string, View: Screen): void {
  mount(name, <StudentScreen view={View} />)
}

function StudentScreen({ view: View }: { view: Screen }) {
  const student = useLoad(openStudent, [])
  useEffect(() => onReturn(() => void openStudent()), [])
  if (!student) return <p role="status">{sharedTexts.opening}</p>
  if (!student.ok) return <Notice tone="broken">{explainStorage(student.failure)}</Notice>
  return <View student={student.value} />
}

async function openStudent() {
  const student = await requireStudent()
  if (student.ok) await leaveBegun(student.value.db)
  return student
}

/** A page that the browser kept whole while another was open comes back without being loaded. */
function onReturn(act: () => void): () => void {
  const take = ({ persisted }: PageTransitionEvent) => persisted && act()
  window.addEventListener('pageshow', take)
  return () => window.removeEventListener('pageshow', take)
}
