import type { ComponentChildren } from 'preact'
import styles from './FactsTable.module.css'

type Row = {
  id: string
  /** The first cell names the row. */
  cells: readonly ComponentChildren[]
}

type Props = {
  /** Read aloud before the table. */
  caption: string
  columns: readonly string[]
  rows: readonly Row[]
}

/** A table that turns into cards, one a row, where it would not fit. */
export function FactsTable({ caption, columns, rows }: Props) {
  return (
    <div class={styles.place}>
      <table class={styles.table}>
        <caption class="visually-hidden">{caption}</caption>
        <thead class={styles.head}>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FactsRow key={row.id} columns={columns} cells={row.cells} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FactsRow({ columns, cells }: { columns: readonly string[]; cells: Row['cells'] }) {
  const [name, ...facts] = cells
  return (
    <tr class={styles.row}>
      <th class={styles.name} scope="row">
        {name}
      </th>
      {facts.map((fact, place) => (
        <td key={columns[place + 1]} class={styles.fact} data-column={columns[place + 1]}>
          {fact}
        </td>
      ))}
    </tr>
  )
}
