import { useState } from 'preact/hooks'
import { explainTable, tableTexts } from '#i18n'
import { Notice, Sheet, Stack } from '#ui'
import { askWorker } from '../desk/start-worker.ts'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import type { ReadTableAnswer, Source, TakenTable } from './messages.ts'
import { TableSource } from './TableSource.tsx'

const ImportDesk = later(async () => (await import('./ImportDesk.tsx')).ImportDesk)
const ExportSheet = later(async () => (await import('./ExportSheet.tsx')).ExportSheet)

/** A table comes in above, line by line; below the owner's achievements go out as a table. */
export function TableScreen({ student }: { student: Student }) {
  const [isReading, setReading] = useState(false)
  const [failure, setFailure] = useState('')
  const [table, setTable] = useState<TakenTable>()

  async function take(source: Source) {
    setReading(true)
    setFailure('')
    const read = await askWorker<ReadTableAnswer>({ act: 'read-table', source })
    setReading(false)
    if (read?.ok) setTable(read.value)
    // A worker that falls over a table has met one that is not what it says.
    else setFailure(explainTable(read?.failure ?? { kind: 'damaged-book' }))
  }

  return (
    <Stack>
      {table ? (
        <ImportDesk student={student} table={table} onClose={() => setTable(undefined)} />
      ) : (
        <Sheet title={tableTexts.takeIn}>
          <p>{tableTexts.takeInHelp}</p>
          {failure && (
            <Notice tone="broken" isLive>
              <p>{failure}</p>
            </Notice>
          )}
          <TableSource isBusy={isReading} onTake={(source) => void take(source)} />
        </Sheet>
      )}
      {!table && <ExportSheet student={student} />}
    </Stack>
  )
}
