import { z } from 'zod/mini'
import { Evidence, Portfolio } from '#domain'

/** Shape of `content/example`: the fictional student in the words of a person, without ids and digests. */

const Paper = z.strictObject({
  kind: z.literal('paper'),
  style: z.enum(['gold', 'sky', 'leaf', 'plum', 'certificate']),
  emblem: z.enum(['star', 'book', 'atom', 'lamp', 'shoe', 'drop', 'brush']),
  heading: z.string(),
  /** A line between asterisks is a name. */
  lines: z.array(z.string()),
  foot: z.string(),
})
export type Paper = z.output<typeof Paper>

/** Where the bytes of a file come from: drawn, played or fetched when the example is laid out. */
const Source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picture'), id: z.string() }),
  Paper,
  z.strictObject({ kind: z.literal('melody') }),
  z.strictObject({ kind: z.literal('asset'), id: z.enum(['watering', 'note']) }),
])
export type Source = z.output<typeof Source>

const FileContent = z.strictObject({
  name: z.string(),
  source: Source,
  ...z.omit(Evidence, { file: true }).shape,
})
export type FileContent = z.output<typeof FileContent>

/** The facts of an entry; those that are the same for all of them are left out, and checked when put together. */
export const EntryContent = z.looseObject({
  /** Name by which other entries of the example call this one. */
  key: z.optional(z.string()),
  /** Section and item of the structure; goals and plans stand in none. */
  at: z.optional(z.string().check(z.regex(/^\w+\/\w+$/))),
  date: z.string(),
  files: z.optional(z.array(FileContent)),
  /** Keys of other entries. */
  goal: z.optional(z.string()),
  nextGoal: z.optional(z.string()),
  steps: z.optional(z.array(z.union([z.string(), z.looseObject({ entry: z.optional(z.string()) })]))),
})
export type EntryContent = z.output<typeof EntryContent>

export const PortfolioContent = z.pick(Portfolio, { owner: true, enrolments: true, structure: true })
