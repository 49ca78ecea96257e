import { useState } from 'preact/hooks'
import { type Enrolment, withEnrolment } from '#domain'
import { className, explainStorage, longDate, transitionTexts } from '#i18n'
import { savePortfolio } from '#storage'
import { Button, Notice, Sheet } from '#ui'
import { EnrolmentForm } from '../settings/EnrolmentForm.tsx'
import type { Student } from '../shared/student.ts'

type Props = { student: Student; next: Enrolment }

type State =
  | { kind: 'offered' | 'open' }
  | { kind: 'saved'; enrolment: Enrolment }
  | { kind: 'failed'; text: string }

/** Offers to write down the class or the school that follows; nothing happens unless the student wants it. */
export function NextClass({ student: { db, portfolio }, next }: Props) {
  const [state, setState] = useState<State>({ kind: 'offered' })

  async function save(enrolment: Enrolment) {
    const enrolments = withEnrolment(portfolio.enrolments, enrolment)
    const saved = await savePortfolio(db, { ...portfolio, enrolments })
    setState(
      saved.ok ? { kind: 'saved', enrolment } : { kind: 'failed', text: explainStorage(saved.failure) },
    )
  }

  return (
    <Sheet title={transitionTexts.next}>
      {state.kind === 'offered' && (
        <>
          <p>{transitionTexts.nextHelp(longDate(next.from))}</p>
          <div>
            <Button icon="school" onClick={() => setState({ kind: 'open' })}>
              {next.school.name === '' ? transitionTexts.newSchool : transitionTexts.nextClass(next.grade)}
            </Button>
          </div>
        </>
      )}
      {state.kind === 'open' && (
        <EnrolmentForm enrolment={next} isNew onSave={save} onCancel={() => setState({ kind: 'offered' })} />
      )}
      {state.kind === 'saved' && (
        <Notice tone="ok" isLive>
          <p>{transitionTexts.nextSaved(className(state.enrolment), state.enrolment.school.name)}</p>
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="broken" isLive>
          <p>{state.text}</p>
        </Notice>
      )}
    </Sheet>
  )
}
