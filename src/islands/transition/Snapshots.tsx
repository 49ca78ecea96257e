import { civilDate, correctSnapshot, type Snapshot, type SnapshotDraft } from '#domain'
import { longDate, snapshotReasonWords, transitionTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import { Button, Sheet } from '#ui'
import { PrintPanel } from '../print/PrintPanel.tsx'
import { usePrint } from '../print/use-print.ts'
import styles from './Transition.module.css'

type Props = {
  db: ProfileDb
  snapshots: readonly Snapshot[]
  onCorrect: (draft: SnapshotDraft) => void
}

/** Snapshots kept before. They do not change: a correction becomes one more. */
export function Snapshots({ db, snapshots, onCorrect }: Props) {
  return (
    <Sheet title={transitionTexts.snapshots}>
      <p>{transitionTexts.snapshotsHelp}</p>
      <ul class={styles.snapshots}>
        {snapshots.map((snapshot) => (
          <KeptSnapshot key={snapshot.id} db={db} snapshot={snapshot} onCorrect={onCorrect} />
        ))}
      </ul>
    </Sheet>
  )
}

type KeptProps = { db: ProfileDb; snapshot: Snapshot; onCorrect: (draft: SnapshotDraft) => void }

function KeptSnapshot({ db, snapshot, onCorrect }: KeptProps) {
  const printing = usePrint(db)
  const { at, grade, id, items, previous, reason, school } = snapshot
  return (
    <li class={styles.snapshot}>
      <strong>{snapshotReasonWords[reason]}</strong>
      <p class={styles.facts}>
        {[
          longDate(civilDate(new Date(at))),
          transitionTexts.gradeOf(grade),
          school,
          transitionTexts.entries(items.length),
        ].join(' · ')}
        {previous && ` · ${transitionTexts.corrected}`}
      </p>
      <PrintPanel
        printing={printing}
        printed={{ kind: 'transition', snapshot: id }}
        label={transitionTexts.print}
      />
      <div>
        <Button kind="quiet" icon="pencil" onClick={() => onCorrect(correctSnapshot(snapshot))}>
          {transitionTexts.correct}
        </Button>
      </div>
    </li>
  )
}
