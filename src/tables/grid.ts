/** Rows of cells as a person reads them: dates are dd.mm.yyyy, a fraction has a comma. All rows are equally long. */
export type Grid = readonly (readonly string[])[]

export type TableSheet = {
  /** Empty for a file that has no sheets. */
  readonly name: string
  readonly rows: Grid
  /** Rows that the author of the table has hidden; they are not read. */
  readonly hiddenRows: number
}

/** Without empty rows and columns at the edges, so that a stray format does not make a table of it. */
export function tidy(rows: Grid): string[][] {
  const lengths = rows.map(usedLength)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  const height = lengths.reduce((last, length, at) => (length > 0 ? at + 1 : last), 0)
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

function usedLength(row: readonly string[]): number {
  return row.reduce((length, cell, at) => (cell.trim() === '' ? length : at + 1), 0)
}
