import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '#domain'
import { entryTitle, explainStorage, trashTexts } from '#i18n'
import { deleteForever, listTrash, purgeTrash, restoreFromTrash, trashDays } from '#storage'
import { Actions, Button, Dialog, EmptyState, EntryList, EntryRow, Notice } from '#ui'
import { entryLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'
import { useWatch } from '../shared/use-watch.ts'

const day = 24 * 60 * 60_000

export function TrashScreen({ student: { db } }: { student: Student }) {
  const [failure, setFailure] = useState('')
  const [asked, setAsked] = useState<Entry>()
  const trash = useWatch(() => listTrash(db), [db])
  useEffect(() => void purgeTrash(db, new Date()), [db])

  async function restore(entry: Entry) {
    const restored = await restoreFromTrash(db, entry.id, new Date())
    if (restored.ok) showToast(trashTexts.restored(entryTitle(entry)))
    else setFailure(explainStorage(restored.failure))
  }

  async function remove(entry: Entry) {
    setAsked(undefined)
    const removed = await deleteForever(db, entry.id, new Date())
    if (!removed.ok) setFailure(explainStorage(removed.failure))
  }

  if (!trash) return null
  if (trash.length === 0) return <EmptyState title={trashTexts.emptyTitle} text={trashTexts.emptyText} />
  return (
    <>
      {failure && (
        <Notice tone="broken" isLive>
          <p>{failure}</p>
        </Notice>
      )}
      <EntryList label={trashTexts.title}>
        {trash.map(({ entry, trashedAt }) => (
          <EntryRow
            key={entry.id}
            href={entryLink(entry.id)}
            title={entryTitle(entry)}
            facts={`${trashTexts.deletedAt(trashedAt)} · ${trashTexts.daysLeft(daysLeft(trashedAt))}`}
            thumbnail={{ drawing: entry.kind === 'achievement' ? 'paper' : 'text' }}
            actions={
              <Actions>
                <Button icon="undo-2" onClick={() => void restore(entry)}>
                  {trashTexts.restore}
                </Button>
                <Button kind="quiet" onClick={() => setAsked(entry)}>
                  {trashTexts.deleteForever}
                </Button>
              </Actions>
            }
          />
        ))}
      </EntryList>
      <Dialog
        title={trashTexts.askTitle}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        actions={
          <>
            <Button onClick={() => setAsked(undefined)}>{trashTexts.keep}</Button>
            <Button kind="danger" onClick={() => asked && void remove(asked)}>
              {trashTexts.deleteForever}
            </Button>
          </>
        }
      >
        <p>{asked && trashTexts.ask(entryTitle(asked))}</p>
      </Dialog>
    </>
  )
}

function daysLeft(trashedAt: string): number {
  const passed = (Date.now() - new Date(trashedAt).getTime()) / day
  return Math.max(0, Math.ceil(trashDays - passed))
}
