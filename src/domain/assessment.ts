import { z } from 'zod/mini'
import { IsoDate } from './dates.ts'
import type { Stage } from './owner.ts'

/**
 * Criteria that every voice assesses by: seven learning actions and six qualities of a portfolio (S1 5.2).
 * Words: `src/i18n`; source: `content/reference/model-enums.json`.
 */
export const learningCriteria = [
  'personal',
  'goals',
  'control',
  'information',
  'research',
  'speech',
  'teamwork',
] as const
const portfolioCriteria = [
  'regularity',
  'reliability',
  'neatness',
  'legibility',
  'wholeness',
  'clarity',
] as const
export const criteria = [...learningCriteria, ...portfolioCriteria] as const
export type Criterion = (typeof criteria)[number]

/** A number exists only inside its scale (domain invariant 16). */
export const scales = ['growth4', 'faces3', 'yesno'] as const
export type Scale = (typeof scales)[number]

/** Steps of each scale, lowest first. */
export const scaleSteps = {
  growth4: [1, 2, 3, 4],
  faces3: [1, 2, 3],
  yesno: [0, 1],
} as const satisfies Record<Scale, readonly number[]>

/** Three faces in grades 1–4, four steps of growth later (S4 9). */
export function scaleFor(stage: Stage): Scale {
  return stage === 'primary' ? 'faces3' : 'growth4'
}

/** What the student says of own work or of a period, by criteria; never added up (domain invariant 15). */
export const SelfAssessment = z.strictObject({
  scale: z.enum(scales),
  values: z
    .array(z.strictObject({ criterion: z.enum(criteria), step: z.int().check(z.minimum(0), z.maximum(4)) }))
    .check(
      z.maxLength(criteria.length),
      z.refine((values) => new Set(values.map(({ criterion }) => criterion)).size === values.length),
    ),
  /** The day of the judgement. */
  on: IsoDate,
})
export type SelfAssessment = z.output<typeof SelfAssessment>

/** The assessment with one criterion judged anew; a step that was chosen already is taken back. */
export function withStep(
  assessment: SelfAssessment,
  criterion: Criterion,
  step: number,
  on: IsoDate,
): SelfAssessment {
  const before = assessment.values.find((value) => value.criterion === criterion)
  const others = assessment.values.filter((value) => value.criterion !== criterion)
  return { ...assessment, on, values: before?.step === step ? others : [...others, { criterion, step }] }
}
