import { useState } from 'preact/hooks'
import { type Entry, type EntryId, isConfirmable } from '#domain'
import { askTexts } from '#i18n'
import { allEntries, readOwnerKey } from '#storage'
import { Button, EmptyState, LinkButton, Notice, ProseField, Sheet, Stack, TextField } from '#ui'
import { EntryTicks } from '../handover/EntryTicks.tsx'
import { later } from '../shared/later.tsx'
import { link, parameter } from '../shared/link.ts'
import { saveFile } from '../shared/save-file.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { AskDone } from './AskDone.tsx'
import { Waiting } from './Waiting.tsx'

const KeyStep = later(async () => (await import('../handover/KeyStep.tsx')).KeyStep)

/** Most entries in one request. */
const most = 100

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

type AskingProps = {
  student: Student
  entries: readonly Entry[]
  onMade: (made: { name: string; to: string }) => void
}

function Asking({ student, entries, onMade }: AskingProps) {
  const { db, structure, portfolio } = student
  const [chosen, setChosen] = useState(() => chosenAtFirst(entries))
  const [to, setTo] = useState('')
  const [words, setWords] = useState('')
  const [keys, setKeys] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const key = useLoad(() => readOwnerKey(db), [db, keys])
  const going = entries.filter(({ id }) => chosen.has(id))
  const problem = problemOf(going.length, to)

  async function make() {
    setBusy(true)
    const { makeRequest } = await import('./make-request.ts')
    const request = await makeRequest(student, { entries: going, to: to.trim(), words }, new Date())
    setBusy(false)
    if (!request.ok) return setFailure(request.failure.text)
    saveFile(request.value.file, request.value.name)
    onMade({ name: request.value.name, to: to.trim() })
  }

  return (
    <>
      <Sheet title={askTexts.whom}>
        <TextField
          label={askTexts.to}
          help={askTexts.toHelp}
          value={to}
          maxLength={200}
          onInput={setTo}
          isRequired
        />
        <ProseField
          label={askTexts.words}
          help={askTexts.wordsHelp}
          value={words}
          maxLength={2000}
          onInput={setWords}
        />
      </Sheet>
      <EntryTicks
        title={askTexts.what}
        help={askTexts.whatHelp}
        structure={structure}
        entries={entries}
        chosen={chosen}
        onChange={setChosen}
      />
      {key && !key.ok && <KeyStep db={db} portfolio={portfolio} onCreated={() => setKeys(keys + 1)} />}
      <Sheet>
        {problem && <p id="ask-problem">{problem}</p>}
        <div>
          <Button
            kind="primary"
            icon="stamp"
            isBusy={isBusy}
            isDisabled={problem !== undefined || !key?.ok}
            describedBy={problem && 'ask-problem'}
            onClick={() => void make()}
          >
            {askTexts.make}
          </Button>
        </div>
        {failure && (
          <Notice tone="attention" isLive>
            <p>{failure}</p>
          </Notice>
        )}
      </Sheet>
    </>
  )
}

/** The entry that the person came from; nothing where they came from elsewhere. */
function chosenAtFirst(entries: readonly Entry[]): ReadonlySet<EntryId> {
  return new Set(entries.filter(({ id }) => id === parameter('entry')).map(({ id }) => id))
}

function problemOf(entries: number, to: string): string | undefined {
  if (entries === 0) return askTexts.nothing
  if (entries > most) return askTexts.tooMany
  return to.trim() === '' ? askTexts.toMissing : undefined
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
