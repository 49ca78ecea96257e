import { z } from 'zod/mini'
import { Instant } from './dates.ts'
import { Line } from './text.ts'

export const logActs = [
  'portfolio-started',
  'portfolio-imported',
  'entry-trashed',
  'entry-restored',
  'entry-deleted',
  'bundle-handed-over',
  'showcase-saved',
  'slides-shown',
  'key-created',
  'request-made',
  'reply-taken',
  'snapshot-taken',
  'table-imported',
  'table-saved',
] as const

/** A line of the owner's own log: nothing leaves the device without one (invariant 42). */
export const LogEvent = z.strictObject({
  at: Instant,
  act: z.enum(logActs),
  /** What it was about, in the owner's words: a title, a receiver, a file name. */
  about: Line,
})
export type LogEvent = z.output<typeof LogEvent>
