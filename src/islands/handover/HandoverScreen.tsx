import { useState } from 'preact/hooks'
import type { EntryId, SnapshotId } from '#domain'
import { handoverTexts } from '#i18n'
import { everyEntry, filesWithoutBytes, listSnapshots, readFileInfos, readOwnerKey } from '#storage'
import { Button, EmptyState, LinkButton, Notice, Progress, Sheet, Stack, SuggestField, TextField } from '#ui'
import { later } from '../shared/later.tsx'
import { link, parameter } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { filesOf, offered, snapshotsOf, tickedAtFirst } from './chosen.ts'
import { EntryTicks } from './EntryTicks.tsx'
import styles from './HandoverScreen.module.css'
import { useHandover } from './use-handover.ts'

const KeyStep = later(async () => (await import('./KeyStep.tsx')).KeyStep)
const SnapshotTicks = later(async () => (await import('./SnapshotTicks.tsx')).SnapshotTicks)
const HandoverDone = later(async () => (await import('./HandoverDone.tsx')).HandoverDone)

type Loaded = Awaited<ReturnType<typeof load>>

export function HandoverScreen({ student }: { student: Student }) {
  const loaded = useLoad(() => load(student), [student])
  if (!loaded) return null
  if (loaded.entries.length > 0) return <Handover student={student} loaded={loaded} />
  return (
    <EmptyState
      title={handoverTexts.empty}
      text={handoverTexts.emptyText}
      actions={
        <LinkButton href={link('/add/')} kind="primary" icon="plus">
          {handoverTexts.add}
        </LinkButton>
      }
    />
  )
}

async function load({ db }: Student) {
  const { entries, damaged } = await everyEntry(db)
  const snapshots = await listSnapshots(db)
  const kept = snapshots.flatMap(({ items }) => items.map(({ entry }) => entry))
  const shown = new Set([...entries, ...kept].flatMap((entry) => entry.evidence.map(({ file }) => file)))
  const files = await readFileInfos(db, [...shown])
  const missing = await filesWithoutBytes(db, [...files.keys()])
  for (const file of missing) files.delete(file)
  return { entries, snapshots, damaged: damaged.length, files, missing: missing.size }
}

function Handover({ student, loaded }: { student: Student; loaded: Loaded }) {
  const { db, structure, portfolio } = student
  const isWholeCopy = parameter('copy') !== undefined
  const only = parameter('only')
  const entries = offered(loaded.entries, { isWholeCopy, only })
  const [chosen, setChosen] = useState<ReadonlySet<EntryId>>(() =>
    tickedAtFirst(entries, structure, isWholeCopy || only !== undefined),
  )
  const [taken, setTaken] = useState<ReadonlySet<SnapshotId>>(new Set())
  const [receiver, setReceiver] = useState(isWholeCopy ? handoverTexts.copyReceiver : '')
  const [reason, setReason] = useState<string>(
    isWholeCopy ? handoverTexts.copyReason : handoverTexts.reasons[0],
  )
  const [keys, setKeys] = useState(0)
  const key = useLoad(() => readOwnerKey(db), [db, keys])
  const going = entries.filter((entry) => chosen.has(entry.id))
  const isWhole = going.length === loaded.entries.length
  const takesAll = isWholeCopy && isWhole
  const parts = { entries: going.map(({ id }) => id), snapshots: takesAll ? ('all' as const) : [...taken] }
  const kept = snapshotsOf(parts, loaded.snapshots).flatMap(({ items }) => items.map(({ entry }) => entry))
  const sent = filesOf([...going, ...kept], loaded.files)
  const handover = useHandover(db)
  const problem = problemOf(going.length, receiver)
  const bytes = sent.reduce((sum, file) => sum + file.bytes, 0)

  if (handover.state.kind === 'done')
    return <HandoverDone name={handover.state.name} warnings={handover.state.warnings} />
  return (
    <Stack>
      <Losses damaged={loaded.damaged} missing={loaded.missing} />
      <EntryTicks structure={structure} entries={entries} chosen={chosen} onChange={setChosen} />
      {loaded.snapshots.length > 0 && !takesAll && only === undefined && (
        <SnapshotTicks snapshots={loaded.snapshots} entries={chosen} chosen={taken} onChange={setTaken} />
      )}
      <Sheet title={handoverTexts.whom}>
        <TextField
          label={handoverTexts.receiver}
          help={handoverTexts.receiverHelp}
          value={receiver}
          maxLength={200}
          onInput={setReceiver}
          isRequired
        />
        <SuggestField
          label={handoverTexts.reason}
          value={reason}
          maxLength={200}
          suggestions={handoverTexts.reasons}
          onInput={setReason}
        />
      </Sheet>
      {key && !key.ok && <KeyStep db={db} portfolio={portfolio} onCreated={() => setKeys(keys + 1)} />}
      <Sheet>
        <p class={styles.summary} role="status">
          {handoverTexts.summary(going.length, sent.length, bytes)}
        </p>
        {problem && <p id="handover-problem">{problem}</p>}
        {handover.state.kind === 'working' ? (
          <Progress
            label={handoverTexts.making}
            value={handover.state.share}
            detail={handover.state.part && handoverTexts.part[handover.state.part]}
            onCancel={handover.cancel}
          />
        ) : (
          <div>
            <Button
              kind="primary"
              icon="package"
              isDisabled={problem !== undefined || !key?.ok}
              describedBy={problem && 'handover-problem'}
              onClick={() => handover.make({ ...parts, receiver, reason }, isWhole)}
            >
              {handoverTexts.make}
            </Button>
          </div>
        )}
        {handover.state.kind === 'failed' && (
          <Notice tone="attention" isLive>
            <p>{handover.state.text}</p>
          </Notice>
        )}
      </Sheet>
    </Stack>
  )
}

/** What cannot go along, whatever is ticked. */
function Losses({ damaged, missing }: Pick<Loaded, 'damaged' | 'missing'>) {
  return (
    <>
      {damaged > 0 && (
        <Notice tone="broken">
          <p>{handoverTexts.damaged(damaged)}</p>
        </Notice>
      )}
      {missing > 0 && (
        <Notice tone="attention">
          <p>{handoverTexts.missing(missing)}</p>
        </Notice>
      )}
    </>
  )
}

function problemOf(entries: number, receiver: string): string | undefined {
  if (entries === 0) return handoverTexts.nothing
  return receiver.trim() === '' ? handoverTexts.receiverMissing : undefined
}
