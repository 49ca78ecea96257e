import { useState } from 'preact/hooks'
import {
  civilDate,
  currentEnrolment,
  dueEnrolment,
  type Enrolment,
  firstDayOf,
  schoolYearOf,
  withEnrolment,
} from '#domain'
import { settingsTexts } from '#i18n'
import { Actions, Button, DataList, Notice, Sheet } from '#ui'
import { EnrolmentForm } from './EnrolmentForm.tsx'

type Props = { enrolments: readonly Enrolment[]; onSave: (enrolments: Enrolment[]) => Promise<void> }

/** Class and school through the years: correct the present one, or begin a new school year. */
export function SchoolSheet({ enrolments, onSave }: Props) {
  const [draft, setDraft] = useState<Enrolment>()
  const current = currentEnrolment(enrolments)
  const due = dueEnrolment(enrolments, civilDate(new Date()))

  async function save(enrolment: Enrolment) {
    await onSave(withEnrolment(enrolments, enrolment))
    setDraft(undefined)
  }

  return (
    <Sheet title={settingsTexts.school}>
      {due && !draft && (
        <Notice
          tone="info"
          icon="graduation-cap"
          title={settingsTexts.dueTitle(due.grade)}
          action={
            <Button onClick={() => void save(due)}>{settingsTexts.dueAct(due.grade, due.letter)}</Button>
          }
        >
          <p>{settingsTexts.dueText}</p>
        </Notice>
      )}
      <DataList items={[...enrolments].sort(newestFirst).map(itemOf)} />
      {draft ? (
        <EnrolmentForm
          key={draft.from}
          enrolment={draft}
          isNew={draft.from !== current?.from}
          onSave={save}
          onCancel={() => setDraft(undefined)}
        />
      ) : (
        <Actions>
          <Button icon="pencil" onClick={() => setDraft(current)}>
            {settingsTexts.correct}
          </Button>
          <Button icon="plus" onClick={() => setDraft(due ?? (current && yearAfter(current)))}>
            {settingsTexts.newYear}
          </Button>
        </Actions>
      )}
    </Sheet>
  )
}

/** The next class of the same school, from the September that follows. */
function yearAfter(current: Enrolment): Enrolment {
  const { to: _ended, ...same } = current
  const next = schoolYearOf(`${Number(schoolYearOf(current.from).slice(0, 4)) + 1}-09-01`)
  return { ...same, grade: Math.min(11, current.grade + 1), from: firstDayOf(next) }
}

function newestFirst(a: Enrolment, b: Enrolment): number {
  return a.from < b.from ? 1 : -1
}

function itemOf({ from, grade, letter, school }: Enrolment) {
  return { term: schoolYearOf(from), value: settingsTexts.schoolOf(grade, letter, school.name) }
}
