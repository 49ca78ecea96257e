import { useState } from 'preact/hooks'
import type { Entry, EntryId } from '#domain'
import { askTexts } from '#i18n'
import { readOwnerKey } from '#storage'
import { Button, Notice, ProseField, Sheet, TextField } from '#ui'
import { EntryTicks } from '../handover/EntryTicks.tsx'
import { later } from '../shared/later.tsx'
import { parameter } from '../shared/link.ts'
import { saveFile } from '../shared/save-file.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'

const KeyStep = later(async () => (await import('../handover/KeyStep.tsx')).KeyStep)

/** Most entries in one request. */
const most = 100

type Props = {
  student: Student
  entries: readonly Entry[]
  onMade: (made: { name: string; to: string }) => void
}

/** What to confirm, whom to ask, and the file that goes to them. */
export function Asking({ student, entries, onMade }: Props) {
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
