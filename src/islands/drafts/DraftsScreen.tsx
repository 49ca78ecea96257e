import { useState } from 'preact/hooks'
import { draftsTexts } from '#i18n'
import { listEntries } from '#storage'
import { Button, EmptyState, LinkButton, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'

const NameList = later(async () => (await import('./NameList.tsx')).NameList)

/** So many rows at once stay quick to type in. */
const atOnce = 30

/** The list is read once: a row does not run away while its title is being typed. */
export function DraftsScreen({ student: { db } }: { student: Student }) {
  const [round, setRound] = useState(0)
  const page = useLoad(() => listEntries(db, { isUntitled: true, limit: atOnce }), [db, round])
  if (!page) return null
  if (page.entries.length === 0) {
    return (
      <EmptyState
        title={draftsTexts.emptyTitle}
        text={draftsTexts.emptyText}
        actions={<LinkButton href={link('/portfolio/')}>{draftsTexts.toPortfolio}</LinkButton>}
      />
    )
  }
  return (
    <Stack>
      <NameList key={round} db={db} lead={draftsTexts.lead} entries={page.entries} />
      {page.next !== undefined && <Button onClick={() => setRound(round + 1)}>{draftsTexts.next}</Button>}
    </Stack>
  )
}
