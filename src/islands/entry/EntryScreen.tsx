import { useState } from 'preact/hooks'
import { EntryId } from '#domain'
import { entryTexts, explainStorage } from '#i18n'
import { readEntry } from '#storage'
import { EmptyState, LinkButton, Notice, PageTitle } from '#ui'
import { later } from '../shared/later.tsx'
import { link, parameter } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { EntryEditor } from './EntryEditor.tsx'

const ArchivedNotice = later(async () => (await import('./ArchivedNotice.tsx')).ArchivedNotice)

/** The record page: one static page that reads `?id=`. */
export function EntryScreen({ student }: { student: Student }) {
  const id = EntryId.safeParse(parameter('id')).data
  const [restorings, setRestorings] = useState(0)
  const stored = useLoad(async () => (id ? readEntry(student.db, id) : undefined), [id, restorings])
  if (!id) return <UnknownEntry />
  if (!stored) return null
  if (stored.ok) {
    return (
      <>
        {stored.value.isArchived && (
          <ArchivedNotice db={student.db} entry={id} onRestored={() => setRestorings(restorings + 1)} />
        )}
        <EntryEditor key={stored.value.rev} student={student} stored={stored.value} />
      </>
    )
  }
  if (stored.failure.kind === 'not-found' || stored.failure.kind === 'in-trash') return <UnknownEntry />
  return <Notice tone="broken">{explainStorage(stored.failure)}</Notice>
}

function UnknownEntry() {
  return (
    <>
      <PageTitle title={entryTexts.unknown} />
      <EmptyState
        title={entryTexts.unknown}
        text={entryTexts.unknownText}
        actions={<LinkButton href={link('/trash/')}>{entryTexts.toTrash}</LinkButton>}
      />
    </>
  )
}
