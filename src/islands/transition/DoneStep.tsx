import { useEffect } from 'preact/hooks'
import { civilDate, type Enrolment, nextEnrolment } from '#domain'
import { transitionTexts } from '#i18n'
import { restoreFromArchive } from '#storage'
import { Actions, LinkButton, Sheet, Stack, VerdictSheet } from '#ui'
import { PrintPanel } from '../print/PrintPanel.tsx'
import { usePrint } from '../print/use-print.ts'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'
import { NextClass } from './NextClass.tsx'
import type { Finished } from './use-transition.ts'

type Props = { student: Student; enrolment: Enrolment; finished: Finished }

/** The snapshot is kept: its presentation, the bundle for a school, the next class. */
export function DoneStep({ student, enrolment, finished: { snapshot, archived } }: Props) {
  const { db } = student
  const printing = usePrint(db)
  const next = nextEnrolment(enrolment, enrolment.grade, snapshot.reason, civilDate(new Date()))
  useEffect(() => {
    if (archived.length === 0) return
    const undo = () => void restoreFromArchive(db, archived)
    showToast(transitionTexts.archived(archived.length), { label: transitionTexts.undo, onAct: undo })
  }, [])

  return (
    <Stack>
      <VerdictSheet
        tone="ok"
        headline={transitionTexts.done}
        action={
          <Actions>
            <LinkButton href={link('/portfolio/')}>{transitionTexts.home}</LinkButton>
            {archived.length > 0 && (
              <LinkButton href={link('/archive/')} icon="archive">
                {transitionTexts.toArchive}
              </LinkButton>
            )}
          </Actions>
        }
      >
        <p role="status">{transitionTexts.doneText(snapshot.items.length)}</p>
      </VerdictSheet>
      <Sheet title={transitionTexts.presentation}>
        <p>{transitionTexts.presentationHelp}</p>
        <PrintPanel
          printing={printing}
          printed={{ kind: 'transition', snapshot: snapshot.id }}
          label={transitionTexts.print}
          kind="primary"
        />
      </Sheet>
      {(snapshot.reason === 'transfer' || snapshot.reason === 'admission') && (
        <Sheet title={transitionTexts.bundle}>
          <p>{transitionTexts.bundleHelp}</p>
          <div>
            <LinkButton href={link('/handover/')} icon="package">
              {transitionTexts.toHandover}
            </LinkButton>
          </div>
        </Sheet>
      )}
      {next && <NextClass student={student} next={next} />}
    </Stack>
  )
}
