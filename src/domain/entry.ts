import { z } from 'zod/mini'
import { Instant, PartialDate } from './dates.ts'
import { Evidence } from './evidence.ts'
import { EntryId, Slug } from './ids.ts'
import { Line, Prose } from './text.ts'
import { Visibility } from './visibility.ts'
import {
  activities,
  areas,
  eventLevels,
  gtoBadges,
  gtoEditions,
  participationForms,
  participations,
  results,
  roles,
} from './vocabulary.ts'

/** Who wrote a record. In grades 1–4 a parent may write for the student, then both names are kept (invariant 48). */
const Author = z.strictObject({ role: z.enum(roles), name: z.optional(Line) })

/** Where an entry stands in a structure. Content does not depend on it (invariants 5 and 43). */
export const Placement = z.strictObject({ section: Slug, item: Slug })
export type Placement = z.output<typeof Placement>

const common = {
  id: EntryId,
  rev: z.int().check(z.minimum(1)),
  createdAt: Instant,
  updatedAt: Instant,
  author: Author,
  /** May be empty while the student is still writing. */
  title: Line,
  /** Day of the award, the work or the page. */
  date: z.optional(PartialDate),
  evidence: z.array(Evidence).check(z.maxLength(200)),
  story: z.strictObject({ whatIDid: Prose, whatILearned: Prose }),
  visibility: Visibility,
  /** «Горжусь»: the student's own pin. */
  isProud: z.boolean(),
  placements: z.array(Placement).check(z.maxLength(20)),
}

const Event = z.strictObject({
  name: z.optional(Line),
  organiser: z.optional(Line),
  city: z.optional(Line),
  stage: z.optional(Line),
  url: z.optional(Line),
})

const Gto = z.strictObject({
  edition: z.enum(gtoEditions),
  stage: z.int().check(z.minimum(1), z.maximum(18)),
  badge: z.optional(z.enum(gtoBadges)),
  order: z.optional(Line),
})

/** A result shown to others: olympiad, contest, sport, volunteering (S1 3.2, S4 11). */
export const Achievement = z.strictObject({
  ...common,
  kind: z.literal('achievement'),
  activity: z.enum(activities),
  area: z.enum(areas),
  subject: z.optional(Line),
  eventLevel: z.optional(z.enum(eventLevels)),
  /** The result exactly as printed; schools disagree even on the word «победитель». */
  resultText: z.optional(Line),
  result: z.optional(z.enum(results)),
  place: z.optional(z.int().check(z.minimum(1), z.maximum(100_000))),
  degree: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
  form: z.optional(z.enum(participationForms)),
  participation: z.optional(z.enum(participations)),
  teamSize: z.optional(z.int().check(z.minimum(2), z.maximum(1000))),
  event: z.optional(Event),
  /** Hours by the student's own count; confirmed hours come only from a confirmation (invariant 10). */
  hoursClaimed: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
  gto: z.optional(Gto),
})
export type Achievement = z.output<typeof Achievement>

/** Something made: a drawing, a project, a recording (S0 ¶11). */
export const Work = z.strictObject({
  ...common,
  kind: z.literal('work'),
  activity: z.enum(activities),
  area: z.enum(areas),
  subject: z.optional(Line),
  /** Hidden from every output unless a person agreed to be named (invariant 32). */
  coAuthors: z.optional(Line),
  supervisor: z.optional(Line),
  madeInLesson: z.optional(z.boolean()),
})
export type Work = z.output<typeof Work>

/** A page of «Мой портрет»: text, a list, a drawing. */
export const Page = z.strictObject({ ...common, kind: z.literal('page'), text: Prose })
export type Page = z.output<typeof Page>

/** A helper card: memo, algorithm, scheme, daily routine (S0 ¶13). */
export const HelperCard = z.strictObject({
  ...common,
  kind: z.literal('helper'),
  text: Prose,
  steps: z.array(Line).check(z.maxLength(50)),
})
export type HelperCard = z.output<typeof HelperCard>

export const Entry = z.discriminatedUnion('kind', [Achievement, Work, Page, HelperCard])
export type Entry = z.output<typeof Entry>
export const entryKinds = ['achievement', 'work', 'page', 'helper'] as const
export type EntryKind = Entry['kind']
