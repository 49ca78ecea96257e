import { z } from 'zod/mini'
import { answerParts } from './answer-parts.ts'
import { SelfAssessment } from './assessment.ts'
import { Instant, IsoDate, PartialDate, SchoolYear } from './dates.ts'
import { Evidence } from './evidence.ts'
import { EntryId } from './ids.ts'
import { FormerPlacements, Placement } from './placement.ts'
import { Line, Prose } from './text.ts'
import { Visibility } from './visibility.ts'
import {
  activities,
  areas,
  conferenceRoles,
  diagnosticKinds,
  evaluations,
  eventLevels,
  goalHorizons,
  goalStates,
  gtoBadges,
  gtoEditions,
  olympiadCatalogues,
  participationForms,
  participations,
  resultGroups,
  results,
  roles,
  sportRanks,
  stateExams,
  uudGroups,
  vsoshStages,
} from './vocabulary.ts'

/** Who wrote a record. In grades 1–4 a parent may write for the student, then both names are kept (invariant 48). */
const Author = z.strictObject({ role: z.enum(roles), name: z.optional(Line) })

/** The student's own words. The last three are the prompts of analysis, use and optimistic forecast (S3 2.2, S2 1.3). */
const Story = z.strictObject({
  whatIDid: Prose,
  whatILearned: Prose,
  whatWasHard: z.optional(Prose),
  whatNext: z.optional(Prose),
  whereApplied: z.optional(Prose),
})
export type Story = z.output<typeof Story>

/** A span of which the end, or more, may be unknown. */
const Span = z.strictObject({ from: z.optional(PartialDate), to: z.optional(PartialDate) })

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
  story: Story,
  visibility: Visibility,
  /** «Горжусь»: the student's own pin. */
  isProud: z.boolean(),
  placements: z.array(Placement).check(z.maxLength(20)),
  formerPlacements: z.optional(z.array(FormerPlacements).check(z.maxLength(20))),
  /** Never published, wherever it stands; handed over only alone. «Мне трудно» is so (S4 6). */
  isPersonal: z.optional(z.boolean()),
  /** Out of the active view, kept with everything (S1 5.3). */
  isArchived: z.optional(z.boolean()),
  /** Who helped to fill in (S0 ¶6). */
  helpedBy: z.optional(Line),
  uud: z.optional(z.array(z.enum(uudGroups)).check(z.maxLength(uudGroups.length))),
  resultGroups: z.optional(z.array(z.enum(resultGroups)).check(z.maxLength(resultGroups.length))),
  selfAssessment: z.optional(SelfAssessment),
  /** The goal that this entry came from. */
  goal: z.optional(EntryId),
}

const Event = z.strictObject({
  name: z.optional(Line),
  organiser: z.optional(Line),
  city: z.optional(Line),
  stage: z.optional(Line),
  url: z.optional(Line),
  catalogue: z.optional(z.enum(olympiadCatalogues)),
  vsoshStage: z.optional(z.enum(vsoshStages)),
  /** Level I–III of a listed olympiad. */
  listedLevel: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
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
  conference: z.optional(
    z.strictObject({ section: z.optional(Line), role: z.optional(z.enum(conferenceRoles)) }),
  ),
  abstract: z.optional(Prose),
  sportRank: z.optional(z.enum(sportRanks)),
  /** Score or measured result as printed: «87 из 100», «1:02,4». */
  score: z.optional(Line),
  /** Office in self-government, part in a concert, in a team or in a practice. */
  part: z.optional(Line),
  span: z.optional(Span),
  /** Hidden from every output unless a person agreed to be named (invariant 32). */
  coAuthors: z.optional(Line),
  supervisor: z.optional(Line),
  evaluation: z.optional(z.enum(evaluations)),
  /** Whether a result from another organisation is to count in school: the family's wish (S4 27). */
  countsInSchool: z.optional(z.boolean()),
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
  /** Stages of a project or a research, in their order (S0 ¶11). */
  stages: z.optional(
    z.array(z.strictObject({ text: Line, doneOn: z.optional(PartialDate) })).check(z.maxLength(50)),
  ),
  part: z.optional(Line),
  product: z.optional(Line),
  span: z.optional(Span),
})
export type Work = z.output<typeof Work>

/** A page of «Мой портрет»: text, a list, a drawing. */
export const Page = z.strictObject({ ...common, kind: z.literal('page'), text: Prose, ...answerParts })
export type Page = z.output<typeof Page>

/** A helper card: memo, algorithm, scheme, daily routine (S0 ¶13). */
export const HelperCard = z.strictObject({
  ...common,
  kind: z.literal('helper'),
  text: Prose,
  steps: z.array(Line).check(z.maxLength(50)),
  ...answerParts,
})
export type HelperCard = z.output<typeof HelperCard>

/** A goal with its steps; `story` keeps the reflection on it (S1 2.1, S3 2.3). */
export const Goal = z.strictObject({
  ...common,
  kind: z.literal('goal'),
  why: Prose,
  horizon: z.enum(goalHorizons),
  due: z.optional(PartialDate),
  area: z.optional(z.enum(areas)),
  state: z.enum(goalStates),
  /** Who helps. */
  helper: z.optional(Line),
  steps: z
    .array(
      z.strictObject({
        text: Line,
        due: z.optional(PartialDate),
        doneOn: z.optional(IsoDate),
        /** The entry that closed the step. */
        entry: z.optional(EntryId),
      }),
    )
    .check(z.maxLength(50)),
  /** The goal that follows from this one. */
  nextGoal: z.optional(EntryId),
})
export type Goal = z.output<typeof Goal>

/** «Моя траектория» of one school year; in grades 10–11 the individual route (S0 ¶2, S1 3.1). */
export const Plan = z.strictObject({
  ...common,
  kind: z.literal('plan'),
  schoolYear: SchoolYear,
  /** What I want to learn, at the beginning; where I stand, at half-year; what changed, at the end. */
  startNote: Prose,
  midNote: Prose,
  endNote: Prose,
  /** The presumed profile and the subjects of it. */
  profile: z.optional(Line),
  subjects: z.optional(z.array(Line).check(z.maxLength(30))),
  courses: z.optional(z.array(Line).check(z.maxLength(30))),
  /** What I want to become. */
  vocation: z.optional(Line),
})
export type Plan = z.output<typeof Plan>

/** The student's judgement of a period; `selfAssessment` holds the values (S0 ¶4). */
export const PeriodAssessment = z.strictObject({
  ...common,
  kind: z.literal('assessment'),
  /** «2 четверть 2026/27», as the student calls it. */
  period: Line,
  text: Prose,
})
export type PeriodAssessment = z.output<typeof PeriodAssessment>

/** Diagnostics: the form is not settled, so it is short and free (S0 ¶10). Never shown (invariant 27). */
export const Diagnostic = z.strictObject({
  ...common,
  kind: z.literal('diagnostic'),
  instrument: z.enum(diagnosticKinds),
  subject: z.optional(Line),
  by: z.optional(Line),
  result: Prose,
  meaning: Prose,
  nextStep: Prose,
})
export type Diagnostic = z.output<typeof Diagnostic>

/** Result of a state examination (S4 12). Never shown (invariant 27). */
export const Exam = z.strictObject({
  ...common,
  kind: z.literal('exam'),
  exam: z.enum(stateExams),
  subject: z.optional(Line),
  score: z.optional(Line),
})
export type Exam = z.output<typeof Exam>

/** Books read and to be read (S0 ¶7). */
export const ReadingList = z.strictObject({
  ...common,
  kind: z.literal('reading'),
  text: Prose,
  books: z
    .array(
      z.strictObject({
        title: Line,
        author: z.optional(Line),
        finishedOn: z.optional(PartialDate),
        note: z.optional(Line),
      }),
    )
    .check(z.maxLength(500)),
})
export type ReadingList = z.output<typeof ReadingList>

export const Entry = z.discriminatedUnion('kind', [
  Achievement,
  Work,
  Page,
  HelperCard,
  Goal,
  Plan,
  PeriodAssessment,
  Diagnostic,
  Exam,
  ReadingList,
])
export type Entry = z.output<typeof Entry>
export const entryKinds = [
  'achievement',
  'work',
  'page',
  'helper',
  'goal',
  'plan',
  'assessment',
  'diagnostic',
  'exam',
  'reading',
] as const
export type EntryKind = Entry['kind']

/** Kinds that no structure, visibility or tick ever opens to guests (invariant 27). */
const hiddenKinds: readonly EntryKind[] = ['diagnostic', 'exam']

export function isHiddenKind(kind: EntryKind): boolean {
  return hiddenKinds.includes(kind)
}
