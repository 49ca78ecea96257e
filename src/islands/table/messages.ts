import type { Achievement, Placement } from '#domain'
import type { Result } from '#failure'
import type { Grid, Layout, TableFailure, TableOwner, TableSheet } from '#tables'
import type { YearChoice } from './year-choice.ts'

/** Where a table comes from: a file, or cells pasted as text. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }

export type TakenTable = { readonly name: string; readonly sheets: readonly TableSheet[] }

export type ReadTableOrder = { readonly source: Source }
export type ReadTableAnswer = Result<TakenTable, TableFailure>

/** The worker answers with the lines of the report. */
export type ReadLinesOrder = {
  readonly rows: Grid
  readonly layout: Layout
  readonly owner: TableOwner
  readonly placement: Placement
  readonly now: Date
}

export type TableFormat = 'csv' | 'xlsx' | 'diary'

/** The worker answers with the file. */
export type WriteTableOrder = {
  readonly entries: readonly Achievement[]
  readonly format: TableFormat
  readonly year: YearChoice
}
