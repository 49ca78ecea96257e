import { z } from 'zod/mini'
import { Instant, IsoDate } from './dates.ts'
import { EntryId, Sha256Hex } from './ids.ts'
import { Line, Prose } from './text.ts'

/** How the owner is named on a showcase. Full is never the default. */
export const nameModes = ['full', 'short', 'initials', 'nickname'] as const
export const NameMode = z.enum(nameModes)
export type NameMode = z.output<typeof NameMode>

/** Fields of an entry that may be shown, each ticked by the owner: an allow-list, empty at first (invariant 28). */
export const showcaseFields = [
  'date',
  'result',
  'event',
  'whatIDid',
  'whatILearned',
  'text',
  'pictures',
] as const
export const ShowcaseField = z.enum(showcaseFields)
export type ShowcaseField = z.output<typeof ShowcaseField>

export const ShowcaseItem = z.strictObject({
  entry: EntryId,
  fields: z.array(ShowcaseField),
  /** Pictures ticked one by one, among those of the entry. */
  pictures: z.array(Sha256Hex),
})
export type ShowcaseItem = z.output<typeof ShowcaseItem>

export const showcaseThemes = ['paper', 'night', 'bright'] as const

/** What the owner decided to show: nothing outside it ever reaches an output. */
export const ShowcaseSelection = z.strictObject({
  nameMode: NameMode,
  nickname: z.optional(Line),
  sentence: Prose,
  showsGrade: z.boolean(),
  showsSchool: z.boolean(),
  theme: z.enum(showcaseThemes),
  items: z.array(ShowcaseItem).check(z.maxLength(100)),
  validUntil: z.optional(IsoDate),
  updatedAt: Instant,
})
export type ShowcaseSelection = z.output<typeof ShowcaseSelection>
