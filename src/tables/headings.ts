import type { TableColumn } from './columns.ts'
import type { Grid } from './grid.ts'
import { matchesOf } from './lexicon.ts'
import type { TableWords } from './words.ts'

/** What each column of a sheet holds; undefined for a column that is not taken. */
export type Mapping = readonly (TableColumn | undefined)[]

export type Layout = {
  /** Number of the row with headings, from 0; -1 for a table without them. */
  readonly headingRow: number
  readonly headings: readonly string[]
  readonly mapping: Mapping
}

/** Titles of a school and a year may stand above the headings. */
const searchedRows = 20

/** Finds the row of headings: the one that says most columns. Two columns at least, or there are none. */
export function guessLayout(rows: Grid, words: TableWords): Layout {
  const layouts = rows.slice(0, searchedRows).map((_, row) => layoutAt(rows, row, words))
  const none = layoutAt(rows, -1, words)
  return layouts.reduce((best, one) => (said(one) > Math.max(said(best), 1) ? one : best), none)
}

/** The layout when the headings stand in this row. */
export function layoutAt(rows: Grid, headingRow: number, words: TableWords): Layout {
  const headings = (rows[headingRow] ?? rows[0] ?? []).map((cell, at) =>
    headingRow < 0 ? '' : (cell || (rows[headingRow - 1]?.[at] ?? '')).replace(/\s+/g, ' ').trim(),
  )
  return { headingRow, headings, mapping: guessMapping(headings, words) }
}

function said({ mapping }: Layout): number {
  return mapping.filter((column) => column !== undefined).length
}

/** Gives each column of the table to the heading that says it best; to the first one where two say it alike. */
function guessMapping(headings: readonly string[], { columns }: TableWords): Mapping {
  const mapping: (TableColumn | undefined)[] = headings.map(() => undefined)
  const claims = headings.flatMap((heading, at) =>
    matchesOf(columns, heading).map((match) => ({ ...match, at })),
  )
  for (const { value, at } of claims.sort(byWeight)) {
    if (mapping[at] === undefined && !mapping.includes(value)) mapping[at] = value
  }
  return namedBy(mapping)
}

type Claim = { readonly weight: number; readonly at: number }

function byWeight(a: Claim, b: Claim): number {
  if (a.weight === b.weight) return a.at - b.at
  return a.weight > b.weight ? -1 : 1
}

/** A table that names no achievement names its event. */
function namedBy(mapping: Mapping): Mapping {
  if (mapping.includes('title')) return mapping
  return mapping.map((column) => (column === 'event' ? 'title' : column))
}
