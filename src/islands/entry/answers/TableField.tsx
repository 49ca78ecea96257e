import type { HelperCard, Page, Table } from '#domain'
import { answerTexts } from '#i18n'
import { Actions, Button, IconButton, LineInput } from '#ui'
import { showToast } from '../../shared/toasts.ts'
import type { FieldsProps } from '../EntryEditor.tsx'
import styles from './TableField.module.css'
import {
  emptyTable,
  mostColumns,
  mostRows,
  withCell,
  withColumn,
  withColumnName,
  withoutColumn,
  withoutRow,
  withRaisedRow,
  withRow,
} from './table-edits.ts'

/** A table whose first row holds the headings; rows and columns come and go. */
export function TableField({ entry, onChange }: FieldsProps<Page | HelperCard>) {
  const table = entry.table ?? emptyTable
  const change = (next: Table | undefined) => onChange({ ...entry, table: next })
  const remove = () => {
    change(undefined)
    showToast(answerTexts.removed, { label: answerTexts.undo, onAct: () => change(table) })
  }
  return (
    <section class={styles.field} aria-label={answerTexts.table}>
      <h3 class={styles.title}>{answerTexts.table}</h3>
      <div class={styles.place}>
        <table class={styles.table}>
          <thead>
            <Headings table={table} onChange={change} />
          </thead>
          <tbody>
            {table.rows.map((_, at) => (
              <Cells key={at} table={table} row={at} onChange={change} />
            ))}
          </tbody>
        </table>
      </div>
      <Actions>
        <Button
          kind="quiet"
          icon="plus"
          isDisabled={table.rows.length >= mostRows}
          onClick={() => change(withRow(table))}
        >
          {answerTexts.addRow}
        </Button>
        <Button
          kind="quiet"
          icon="plus"
          isDisabled={table.columns.length >= mostColumns}
          onClick={() => change(withColumn(table))}
        >
          {answerTexts.addColumn}
        </Button>
        {entry.table && (
          <Button kind="quiet" icon="x" onClick={remove}>
            {answerTexts.removeTable}
          </Button>
        )}
      </Actions>
    </section>
  )
}

type Props = { table: Table; onChange: (next: Table) => void }

function Headings({ table, onChange }: Props) {
  return (
    <tr>
      {table.columns.map((name, at) => (
        <th key={at} scope="col">
          <div class={styles.head}>
            <LineInput
              label={answerTexts.column(at + 1)}
              value={name}
              onInput={(text) => onChange(withColumnName(table, at, text))}
            />
            {table.columns.length > 1 && (
              <IconButton
                icon="x"
                label={answerTexts.removeColumn(at + 1)}
                onClick={() => onChange(withoutColumn(table, at))}
              />
            )}
          </div>
        </th>
      ))}
    </tr>
  )
}

function Cells({ table, row, onChange }: Props & { row: number }) {
  return (
    <tr>
      {table.columns.map((name, at) => (
        <td key={at}>
          <LineInput
            label={answerTexts.cell(name || answerTexts.unnamedColumn(at + 1), row + 1)}
            value={table.rows[row]?.[at] ?? ''}
            onInput={(text) => onChange(withCell(table, row, at, text))}
          />
        </td>
      ))}
      <td class={styles.act}>
        {row > 0 && (
          <IconButton
            icon="arrow-up"
            label={answerTexts.raiseRow(row + 1)}
            onClick={() => onChange(withRaisedRow(table, row))}
          />
        )}
        <IconButton
          icon="x"
          label={answerTexts.removeRow(row + 1)}
          onClick={() => onChange(withoutRow(table, row))}
        />
      </td>
    </tr>
  )
}
