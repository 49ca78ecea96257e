import { z } from 'zod/mini'
import { IsoDate, type PartialDate, spanOf } from './dates.ts'
import { Line, Prose, Title } from './text.ts'

export const PersonName = z.strictObject({ family: Line, given: Title, patronymic: z.optional(Line) })
export type PersonName = z.output<typeof PersonName>

/** The student. The portfolio is theirs, and only their device writes it (domain invariant 1). */
export const Owner = z.strictObject({
  name: PersonName,
  /** One sentence about oneself; stands first on a showcase. */
  motto: z.optional(Prose),
})
export type Owner = z.output<typeof Owner>

/** Levels of general education: classes 1–4, 5–9, 10–11 (S1 3.1, S4 10). */
export const stages = ['primary', 'basic', 'secondary'] as const
export type Stage = (typeof stages)[number]

export const Grade = z.int().check(z.minimum(1), z.maximum(11))

/** A span of study in one class of one school. */
export const Enrolment = z.strictObject({
  school: z.strictObject({ name: Title, municipality: z.optional(Line), site: z.optional(Line) }),
  grade: Grade,
  letter: z.optional(z.string().check(z.normalize('NFC'), z.trim(), z.maxLength(3))),
  from: IsoDate,
  to: z.optional(IsoDate),
})
export type Enrolment = z.output<typeof Enrolment>

export function stageOf(grade: number): Stage {
  if (grade <= 4) return 'primary'
  return grade <= 9 ? 'basic' : 'secondary'
}

/** The enrolment that counts today: the one that began last. */
export function currentEnrolment(enrolments: readonly Enrolment[]): Enrolment | undefined {
  return [...enrolments].sort((a, b) => (a.from < b.from ? 1 : -1))[0]
}

/**
 * The grade the student was in on a date (domain invariant 13). Years outside every enrolment are counted
 * from the nearest one, one grade a school year; undefined when that leaves grades 1–11.
 */
export function gradeOn(enrolments: readonly Enrolment[], date: PartialDate): number | undefined {
  const day = spanOf(date).to
  const current = currentEnrolment(enrolments.filter((one) => one.from <= day)) ?? enrolments[0]
  if (!current) return undefined
  const grade = current.grade + firstYear(day) - firstYear(current.from)
  return grade >= 1 && grade <= 11 ? grade : undefined
}

function firstYear(day: IsoDate): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month >= 9 ? year : year - 1
}
