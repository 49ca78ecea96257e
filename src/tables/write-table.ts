import type { Bytes } from '#bytes'
import { utf8 } from '#bytes'
import type { Achievement } from '#domain'
import { exportColumns } from './columns.ts'
import { guarded } from './formula-guard.ts'
import type { Grid } from './grid.ts'
import { tableRow } from './table-row.ts'
import type { TableWords } from './words.ts'

/** A table of achievements with our own headings; `readTable` and `readLines` make the same entries of it. */
export function tableOf(entries: readonly Achievement[], words: TableWords): Grid {
  const headings = exportColumns.map((column) => words.columns[column][0])
  const rows = entries.map((entry) => {
    const row = tableRow(entry, words)
    return exportColumns.map((column) => row[column])
  })
  return [headings, ...rows]
}

/**
 * Separated text that Excel with Russian settings opens by a double click: UTF-8 with a byte order mark, semicolons.
 * No cell of it runs as a formula.
 */
export async function writeSeparated(rows: Grid): Promise<Bytes> {
  const { writeCsv } = await import('hucre/csv')
  const cells = rows.map((row) => row.map(guarded))
  return utf8(writeCsv(cells, { delimiter: ';', bom: true, lineSeparator: '\r\n', quoteStyle: 'required' }))
}

/**
 * A workbook of one sheet. Text is typed as text, so no cell is a formula; whole numbers and the days of the column
 * `dayAt` are typed too, so that a spreadsheet can sort them.
 */
export async function writeBook(rows: Grid, sheet: string, dayAt: number): Promise<Bytes> {
  const { writeXlsx } = await import('hucre/xlsx')
  const columns = (rows[0] ?? []).map((_, at) => ({
    width: widthOf(rows, at),
    ...(at === dayAt && { numFmt: 'dd.mm.yyyy' }),
  }))
  const cells = rows.map((row) =>
    row.map((cell, at) => (at === dayAt ? dayOrText(cell) : numberOrText(cell))),
  )
  const bytes = await writeXlsx({ sheets: [{ name: sheet, columns, rows: cells, freezePane: { rows: 1 } }] })
  return new Uint8Array(bytes)
}

function numberOrText(cell: string): number | string {
  return /^(0|[1-9]\d{0,8})$/.test(cell) ? Number(cell) : cell
}

/** Spreadsheets know no days before 1900 and count the first two months of it wrongly. */
function dayOrText(cell: string): Date | string {
  const [, day, month, year] = cell.match(/^(\d\d)\.(\d\d)\.(\d{4})$/) ?? []
  return year && year > '1900' ? new Date(`${year}-${month}-${day}T00:00:00Z`) : cell
}

/** In characters, wide enough for most cells and narrow enough to read the next column. */
function widthOf(rows: Grid, at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, (row[at] ?? '').length), 0)
  return Math.min(48, Math.max(10, longest + 2))
}
