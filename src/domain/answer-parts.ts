import { z } from 'zod/mini'
import { Line } from './text.ts'

const Checkable = z.strictObject({ text: Line, isDone: z.optional(z.boolean()) })
export type Checkable = z.output<typeof Checkable>

/** Rows are as long as there are columns. */
const Table = z
  .strictObject({
    columns: z.array(Line).check(z.minLength(1), z.maxLength(12)),
    rows: z.array(z.array(Line)).check(z.maxLength(200)),
  })
  .check(z.refine(({ columns, rows }) => rows.every((row) => row.length === columns.length)))
export type Table = z.output<typeof Table>

/** Answers that are more than text: a list of points to tick, a table. A drawing is a file of the entry. */
export const answerParts = {
  points: z.optional(z.array(Checkable).check(z.maxLength(200))),
  table: z.optional(Table),
}
