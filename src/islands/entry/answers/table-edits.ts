import type { Table } from '#domain'
import { inserted, moved, replaced, without } from '../list.ts'

export const mostColumns = 12
export const mostRows = 200

/** A table to begin with: two columns, one row. */
export const emptyTable: Table = { columns: ['', ''], rows: [['', '']] }

export function withColumnName(table: Table, at: number, name: string): Table {
  return { ...table, columns: replaced(table.columns, at, name) }
}

export function withCell(table: Table, row: number, column: number, text: string): Table {
  return {
    ...table,
    rows: table.rows.map((cells, at) => (at === row ? replaced(cells, column, text) : cells)),
  }
}

export function withRow({ columns, rows }: Table): Table {
  if (rows.length >= mostRows) return { columns, rows }
  return { columns, rows: [...rows, columns.map(() => '')] }
}

export function withColumn({ columns, rows }: Table): Table {
  if (columns.length >= mostColumns) return { columns, rows }
  const end = columns.length
  return { columns: inserted(columns, end, ''), rows: rows.map((cells) => inserted(cells, end, '')) }
}

export function withoutRow(table: Table, at: number): Table {
  return { ...table, rows: without(table.rows, at) }
}

/** The last column stays: a table without columns is none. */
export function withoutColumn({ columns, rows }: Table, at: number): Table {
  if (columns.length === 1) return { columns, rows }
  return { columns: without(columns, at), rows: rows.map((cells) => without(cells, at)) }
}

export function withRaisedRow(table: Table, at: number): Table {
  return at === 0 ? table : { ...table, rows: moved(table.rows, at, at - 1) }
}
