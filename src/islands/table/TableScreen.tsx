import { useState } from 'preact/hooks'
import { explainTable, tableTexts } from '#i18n'
import { Notice, Sheet, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import { readSource, type Source, type TakenTable } from './read-source.ts'
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
    const read = await readSource(source)
    setReading(false)
    if (read.ok) setTable(read.value)
    else setFailure(explainTable(read.failure))
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
