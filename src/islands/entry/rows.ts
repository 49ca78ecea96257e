import { inserted, moved, replaced, without } from './list.ts'

/** A row that a person types: a point, a stage, a book. */
export type Row = { text: string }

/** Rows after an edit, and the row that is to get the focus. */
export type Edited<R extends Row> = { rows: R[]; focus: number }

const longest = 300

/** Enter: an empty row after this one, unless there are as many rows as there may be. */
export function rowAdded<R extends Row>(rows: readonly R[], at: number, blank: R, most: number): Edited<R> {
  if (rows.length >= most) return { rows: [...rows], focus: at }
  return { rows: inserted(rows, at + 1, blank), focus: at + 1 }
}

export function rowRemoved<R extends Row>(rows: readonly R[], at: number): Edited<R> {
  return { rows: without(rows, at), focus: Math.max(0, at - 1) }
}

export function rowRaised<R extends Row>(rows: readonly R[], at: number): Edited<R> {
  return at === 0 ? { rows: [...rows], focus: 0 } : { rows: moved(rows, at, at - 1), focus: at - 1 }
}

export function rowLowered<R extends Row>(rows: readonly R[], at: number): Edited<R> {
  const isLast = at >= rows.length - 1
  return isLast ? { rows: [...rows], focus: at } : { rows: moved(rows, at, at + 1), focus: at + 1 }
}

/** Lines pasted into a row: the first joins its text, the others stand after it. */
export function linesPasted<R extends Row>(
  rows: readonly R[],
  at: number,
  pasted: string,
  blank: R,
  most: number,
): Edited<R> {
  const [first = '', ...others] = pasted
    .split(/\s*[\n\r]+\s*/)
    .filter(Boolean)
    .map((line) => line.slice(0, longest))
  const row = rows[at] ?? blank
  const joined = replaced(rows, at, { ...row, text: (row.text + first).slice(0, longest) })
  const added = others.slice(0, most - rows.length).map((text) => ({ ...blank, text }))
  return { rows: inserted(joined, at + 1, ...added), focus: at + added.length }
}
