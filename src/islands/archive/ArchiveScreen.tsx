import { useState } from 'preact/hooks'
import type { Entry } from '#domain'
import { archiveTexts, entryTitle, explainStorage } from '#i18n'
import { archiveEntries, listEntries, restoreFromArchive } from '#storage'
import { Button, EmptyState, LinkButton, Notice, Stack } from '#ui'
import { link } from '../shared/link.ts'
import { StudentEntryList } from '../shared/StudentEntryList.tsx'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'
import { useWatch } from '../shared/use-watch.ts'

const pageSize = 50

/** «Архив»: entries out of the active view, with a way back for each. */
export function ArchiveScreen({ student: { db, structure } }: { student: Student }) {
  const [limit, setLimit] = useState(pageSize)
  const [failure, setFailure] = useState('')
  const page = useWatch(() => listEntries(db, { isArchived: true, limit }), [db, limit])

  async function restore(entry: Entry) {
    const restored = await restoreFromArchive(db, [entry.id])
    if (!restored.ok) return setFailure(explainStorage(restored.failure))
    const undo = () => void archiveEntries(db, restored.value)
    showToast(archiveTexts.restored(entryTitle(entry)), { label: archiveTexts.undo, onAct: undo })
  }

  if (!page) return null
  if (page.entries.length === 0) return <EmptyArchive />
  return (
    <Stack>
      {failure && (
        <Notice tone="broken" isLive>
          {failure}
        </Notice>
      )}
      <StudentEntryList
        db={db}
        label={archiveTexts.title}
        entries={page.entries}
        structure={structure}
        partsOf={(entry) => ({
          actions: (
            <Button icon="undo-2" onClick={() => void restore(entry)}>
              {archiveTexts.restore}
            </Button>
          ),
        })}
      />
      {page.next && (
        <div>
          <Button onClick={() => setLimit(limit + pageSize)}>{archiveTexts.more}</Button>
        </div>
      )}
    </Stack>
  )
}

function EmptyArchive() {
  return (
    <EmptyState
      title={archiveTexts.emptyTitle}
      text={archiveTexts.emptyText}
      actions={<LinkButton href={link('/transition/')}>{archiveTexts.toTransition}</LinkButton>}
    />
  )
}
