import { tableWords } from '#i18n'
import { readLines, type TableLine } from '#tables'
import type { ReadLinesOrder } from './messages.ts'

/** The report of a table, in the worker: thousands of lines take a second. */
export function linesOf({ rows, layout, ...setting }: ReadLinesOrder): TableLine[] {
  return readLines(rows, layout, { words: tableWords, ...setting })
}
