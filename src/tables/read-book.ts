import type { CellValue, MergeRange, Sheet } from 'hucre/xlsx'
import { fail, ok, type Result } from '#failure'
import type { TableFailure } from './failure.ts'
import { type TableSheet, tidy } from './grid.ts'
import { limits } from './limits.ts'

type Book = { readonly sheets: readonly Sheet[] }

/**
 * The visible sheets of a workbook, without hidden rows and columns: what its author does not show is not taken.
 * Every cell of a merged range holds the value of the range.
 */
export async function readBook(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
): Promise<Result<TableSheet[], TableFailure>> {
  const book = await openBook(bytes, format)
  if (!book) return fail({ kind: 'damaged-book' })
  const shown = book.sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden).slice(0, limits.sheets)
  const sheets = shown.map(sheetOf).filter(({ rows }) => rows.length > 0)
  if (sheets.length === 0) return fail({ kind: 'empty-table' })
  if (sheets.some(({ rows }) => rows.length > limits.rows))
    return fail({ kind: 'too-many-rows', limit: limits.rows })
  return ok(sheets)
}

/** The library throws on whatever is not a workbook; its words are not for people. */
async function openBook(bytes: Uint8Array, format: 'xlsx' | 'ods'): Promise<Book | undefined> {
  const options = { maxRows: limits.rows + 1 }
  try {
    if (format === 'xlsx') return await (await import('hucre/xlsx')).readXlsx(bytes, options)
    return await (await import('hucre/ods')).readOds(bytes, options)
  } catch {
    return undefined
  }
}

function sheetOf({ name, rows, merges = [], rowDefs, columns }: Sheet): TableSheet {
  const cells = rows.slice(0, limits.rows + 1).map((row) => row.slice(0, limits.columns).map(textOfCell))
  spread(cells, merges)
  const isShown = (_: unknown, at: number) => rowDefs?.get(at)?.hidden !== true
  const shown = cells.filter(isShown)
  const withoutHidden = shown.map((row) => row.filter((_, at) => columns?.[at]?.hidden !== true))
  return { name, rows: tidy(withoutHidden), hiddenRows: cells.length - shown.length }
}

/** Fills merged ranges. Together they cover no more than the sheet holds, however many a file names. */
function spread(cells: string[][], merges: readonly MergeRange[]): void {
  let left = limits.rows * limits.columns
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = cells[startRow]?.[startCol] ?? ''
    const [lastRow, lastColumn] = [Math.min(endRow, cells.length - 1), Math.min(endCol, limits.columns - 1)]
    left -= Math.max(0, lastRow - startRow + 1) * Math.max(0, lastColumn - startCol + 1)
    if (left < 0) return
    for (let row = startRow; row <= lastRow; row++) {
      for (let column = startCol; column <= lastColumn; column++) fill(cells[row], column, value)
    }
  }
}

function fill(row: string[] | undefined, column: number, value: string): void {
  if (!row) return
  while (row.length <= column) row.push('')
  row[column] = value
}

function textOfCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayOf(value)
  // Twelve digits drop the noise of binary fractions: 71.59999999999999 was typed as 71,6.
  if (typeof value === 'number') return String(Number(value.toPrecision(12))).replace('.', ',')
  return String(value)
}

/** Dates of a sheet have no zone; the library gives them in UTC. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}
