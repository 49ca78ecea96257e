import { useMemo, useState } from 'preact/hooks'
import type { EntryId } from '#domain'
import { tableTexts, tableWords } from '#i18n'
import { type Grid, guessLayout, type Layout } from '#tables'
import { Button, LinkButton, Notice, Sheet, Stack } from '#ui'
import { awardsPlace } from '../adding/places.ts'
import { sectionLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { ColumnCards } from './ColumnCards.tsx'
import { ImportSheet } from './ImportSheet.tsx'
import { LayoutFields } from './LayoutFields.tsx'
import type { TakenTable } from './messages.ts'
import { type LinesState, useLines } from './use-lines.ts'

type Props = { student: Student; table: TakenTable; onClose: () => void }

const noRows: Grid = []

/** A table that was read: what its columns hold, then its lines, until they are entries. */
export function ImportDesk({ student, table, onClose }: Props) {
  const [sheet, setSheet] = useState(() => richest(table))
  const [layouts, setLayouts] = useState<ReadonlyMap<number, Layout>>(new Map())
  const [added, setAdded] = useState<readonly EntryId[]>()
  const rows = table.sheets[sheet]?.rows ?? noRows
  const guessed = useMemo(() => guessLayout(rows, tableWords), [rows])
  const layout = layouts.get(sheet) ?? guessed
  const setLayout = (next: Layout) => setLayouts(new Map([...layouts, [sheet, next]]))
  const { lines, state } = useLines(student, rows, layout)
  const placement = awardsPlace(student.structure)

  if (added) return <AddedNotice added={added.length} section={placement.section} onClose={onClose} />
  return (
    <Stack>
      <Sheet
        title={table.name}
        actions={
          <Button icon="upload" onClick={onClose}>
            {tableTexts.another}
          </Button>
        }
      >
        <p>{tableTexts.found(filled(rows.slice(layout.headingRow + 1)))}</p>
        <HiddenRows rows={table.sheets[sheet]?.hiddenRows ?? 0} />
        <LayoutFields
          sheets={table.sheets}
          sheet={sheet}
          layout={layout}
          onSheet={setSheet}
          onLayout={setLayout}
        />
      </Sheet>
      <Sheet title={tableTexts.columns}>
        <p>{tableTexts.columnsHelp}</p>
        <ColumnCards rows={rows} layout={layout} onChange={setLayout} />
      </Sheet>
      {layout.mapping.includes('title') ? (
        <>
          <ReadingState state={state} />
          {lines && (
            <ImportSheet
              db={student.db}
              name={table.name}
              lines={lines}
              isReading={state === 'reading'}
              onDone={setAdded}
              onUndone={() => setAdded(undefined)}
            />
          )}
        </>
      ) : (
        <Notice tone="attention" isLive>
          <p>{tableTexts.noTitle}</p>
        </Notice>
      )}
    </Stack>
  )
}

/** Stands still while nothing is read: a live region must be there before its words. */
function ReadingState({ state }: { state: LinesState['state'] }) {
  return state === 'failed' ? (
    <Notice tone="broken" isLive>
      <p>{tableTexts.linesFailed}</p>
    </Notice>
  ) : (
    <p role="status">{state === 'reading' ? tableTexts.readingLines : ''}</p>
  )
}

/** The sheet whose headings say most, for a workbook may open on a list of something else. */
function richest({ sheets }: TakenTable): number {
  const said = sheets.map(({ rows }) => guessLayout(rows, tableWords).mapping.filter(Boolean).length)
  return said.indexOf(Math.max(...said))
}

function filled(rows: Grid): number {
  return rows.filter((row) => row.some((cell) => cell.trim() !== '')).length
}

function HiddenRows({ rows }: { rows: number }) {
  return rows > 0 ? <p>{tableTexts.hidden(rows)}</p> : null
}

function AddedNotice({ added, section, onClose }: { added: number; section: string; onClose: () => void }) {
  return (
    <Notice
      tone="ok"
      isLive
      title={tableTexts.added(added)}
      action={
        <>
          <LinkButton kind="primary" href={sectionLink(section)}>
            {tableTexts.look}
          </LinkButton>
          <Button onClick={onClose}>{tableTexts.another}</Button>
        </>
      }
    >
      <p>{tableTexts.addedText}</p>
    </Notice>
  )
}
