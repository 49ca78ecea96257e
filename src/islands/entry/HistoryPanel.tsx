import type { Entry } from '#domain'
import { entryTitle, placeTexts } from '#i18n'
import { type ProfileDb, readHistory, restoreRevision } from '#storage'
import { Button, Disclosure } from '#ui'
import { showToast } from '../shared/toasts.ts'
import { useWatch } from '../shared/use-watch.ts'
import styles from './HistoryPanel.module.css'

type Props = { db: ProfileDb; entry: Entry; onRestored: () => Promise<void> }

/** Earlier states of the entry. Bringing one back loses nothing: the present one goes into the history. */
export function HistoryPanel({ db, entry, onRestored }: Props) {
  const revisions = useWatch(() => readHistory(db, entry.id), [db, entry.id]) ?? []
  async function restore(rev: number) {
    const restored = await restoreRevision(db, entry.id, rev, new Date())
    if (!restored.ok) return
    await onRestored()
    showToast(placeTexts.revisionRestored)
  }
  return (
    <Disclosure summary={placeTexts.history}>
      {revisions.length === 0 && <p>{placeTexts.historyEmpty}</p>}
      <ul class={styles.revisions}>
        {revisions.map((revision) => (
          <li key={revision.rev} class={styles.revision}>
            <span>{placeTexts.revisionAt(new Date(revision.at))}</span>
            <span class={styles.title}>{entryTitle(revision.entry)}</span>
            <Button kind="quiet" icon="undo-2" onClick={() => void restore(revision.rev)}>
              {placeTexts.restoreRevision}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
