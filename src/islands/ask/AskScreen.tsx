import { useState } from 'preact/hooks'
import { isConfirmable } from '#domain'
import { askTexts } from '#i18n'
import { allEntries } from '#storage'
import { EmptyState, LinkButton, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'

const Asking = later(async () => (await import('./Asking.tsx')).Asking)
const AskDone = later(async () => (await import('./AskDone.tsx')).AskDone)
const Waiting = later(async () => (await import('./Waiting.tsx')).Waiting)

export function AskScreen({ student }: { student: Student }) {
  const entries = useLoad(async () => (await allEntries(student.db)).filter(isConfirmable), [student])
  const [made, setMade] = useState<{ name: string; to: string }>()
  if (!entries) return null
  return (
    <Stack>
      {made && <AskDone {...made} onAgain={() => setMade(undefined)} />}
      {!made && entries.length > 0 && <Asking student={student} entries={entries} onMade={setMade} />}
      {!made && entries.length === 0 && <NothingToAsk />}
      <Waiting db={student.db} />
    </Stack>
  )
}

function NothingToAsk() {
  return (
    <EmptyState
      title={askTexts.noneToAsk}
      text={askTexts.noneToAskText}
      actions={
        <LinkButton href={link('/add/')} kind="primary" icon="plus">
          {askTexts.add}
        </LinkButton>
      }
    />
  )
}
