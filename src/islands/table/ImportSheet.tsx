import { useState } from 'preact/hooks'
import type { EntryId } from '#domain'
import { tableTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import type { TableLine } from '#tables'
import { Button, Notice, Progress, Sheet } from '#ui'
import { LineReport } from './LineReport.tsx'
import { type Decisions, decided, takenEntries } from './report.ts'
import { type ImportState, useImport } from './use-import.ts'

type Props = {
  db: ProfileDb
  name: string
  lines: readonly TableLine[]
  /** Other lines are on their way: these cannot be taken any more. */
  isReading: boolean
  onDone: (saved: readonly EntryId[]) => void
  onUndone: () => void
}

/** The report of the lines and the one act on it. */
export function ImportSheet({ db, name, lines, isReading, onDone, onUndone }: Props) {
  const [decisions, setDecisions] = useState<Decisions>(new Map())
  const { state, add } = useImport(db, name, onUndone)
  const taken = takenEntries(lines, decisions)

  async function addTaken() {
    const saved = await add(taken)
    if (saved.length === taken.length) onDone(saved)
    else setDecisions(decided(decisions, linesOf(lines, saved), false))
  }

  return (
    <Sheet
      title={tableTexts.report}
      actions={
        <Button
          kind="primary"
          isBusy={isReading || state.kind === 'adding'}
          isDisabled={taken.length === 0}
          onClick={() => void addTaken()}
        >
          {taken.length === 0 ? tableTexts.nothingTicked : tableTexts.add(taken.length)}
        </Button>
      }
    >
      <p>{tableTexts.reportHelp}</p>
      <ImportProgress state={state} />
      <LineReport lines={lines} decisions={decisions} onDecide={setDecisions} />
    </Sheet>
  )
}

function linesOf(lines: readonly TableLine[], entries: readonly EntryId[]): TableLine[] {
  return lines.filter((line) => line.kind === 'draft' && entries.includes(line.entry.id))
}

function ImportProgress({ state }: { state: ImportState }) {
  switch (state.kind) {
    case 'waiting':
      return null
    case 'adding':
      return (
        <Progress
          label={tableTexts.adding}
          value={state.done / state.total}
          detail={tableTexts.addingOf(state.done, state.total)}
        />
      )
    case 'stopped':
      return (
        <Notice tone="broken" isLive>
          <p>{state.reason}</p>
          <p>{tableTexts.stopped(state.done)}</p>
        </Notice>
      )
  }
}
