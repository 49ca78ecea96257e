import { tableColumnWord, tableTexts } from '#i18n'
import { type Grid, type Layout, type TableColumn, tableColumns } from '#tables'
import { SelectField } from '#ui'
import { optionsOf } from '../shared/options.ts'
import styles from './TableScreen.module.css'

type Props = { rows: Grid; layout: Layout; onChange: (layout: Layout) => void }

const shownRows = 3
// The keys are exactly the columns: Object.fromEntries() forgets it.
const words = Object.fromEntries(tableColumns.map((column) => [column, tableColumnWord(column)])) as Record<
  TableColumn,
  string
>
const options = optionsOf(tableColumns, words)

/** Every column of the table: what it holds, over its first cells. */
export function ColumnCards({ rows, layout, onChange }: Props) {
  const body = rows.slice(layout.headingRow + 1)
  const choose = (at: number, chosen: TableColumn | '') =>
    onChange({
      ...layout,
      mapping: layout.mapping.map((column, other) => chosenAt(column, other === at, chosen)),
    })
  return (
    <ul class={styles.columns}>
      {layout.mapping.map((column, at) => (
        <li key={at} class={styles.column} data-skipped={column === undefined}>
          <SelectField
            label={layout.headings[at] || tableTexts.columnNumber(at + 1)}
            value={column ?? ''}
            options={options}
            placeholder={tableTexts.skip}
            onChange={(chosen) => choose(at, chosen)}
          />
          <Samples cells={body.map((row) => row[at] ?? '')} />
        </li>
      ))}
    </ul>
  )
}

/** A field of an entry comes from one column: choosing it here takes it from another. */
function chosenAt(
  column: TableColumn | undefined,
  isHere: boolean,
  chosen: TableColumn | '',
): TableColumn | undefined {
  if (isHere) return chosen || undefined
  return column === chosen ? undefined : column
}

function Samples({ cells }: { cells: readonly string[] }) {
  const shown = cells.filter((cell) => cell.trim() !== '').slice(0, shownRows)
  return (
    <ul class={styles.samples}>
      {shown.map((cell, at) => (
        <li key={at}>{cell}</li>
      ))}
    </ul>
  )
}
