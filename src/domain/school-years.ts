import { type IsoDate, type PartialDate, type SchoolYear, schoolYearOf } from './dates.ts'
import type { Entry } from './entry.ts'
import { currentEnrolment, type Enrolment, gradeOn } from './owner.ts'

/** The first day of a school year. */
export function firstDayOf(year: SchoolYear): IsoDate {
  return `${year.slice(0, 4)}-09-01`
}

/**
 * The enrolments with a new one on top. The one before ends the day before it; an enrolment that began on the
 * same day or later is replaced, since it is a correction.
 */
export function withEnrolment(enrolments: readonly Enrolment[], next: Enrolment): Enrolment[] {
  const earlier = enrolments.filter(({ from }) => from < next.from)
  const last = currentEnrolment(earlier)
  return [
    ...earlier.map((one) =>
      one === last && one.to === undefined ? { ...one, to: dayBefore(next.from) } : one,
    ),
    next,
  ]
}

/** The class of this school year if it has begun and the portfolio does not know yet; undefined after grade 11. */
export function dueEnrolment(enrolments: readonly Enrolment[], today: IsoDate): Enrolment | undefined {
  const current = currentEnrolment(enrolments)
  const year = schoolYearOf(today)
  if (!current || schoolYearOf(current.from) >= year) return undefined
  const grade = gradeOn(enrolments, today)
  if (grade === undefined) return undefined
  const { to: _ended, ...same } = current
  return { ...same, grade, from: firstDayOf(year) }
}

/** The school year an entry belongs to: of its day, else of the day it was written. */
export function yearOfEntry({ date, createdAt }: Pick<Entry, 'date' | 'createdAt'>): SchoolYear {
  return schoolYearOf(date ?? dayOf(createdAt))
}

/** Every school year of enrolments and entries and the present one, newest first. */
export function schoolYearsOf(
  enrolments: readonly Enrolment[],
  entries: readonly Entry[],
  today: IsoDate,
): SchoolYear[] {
  const years = [
    schoolYearOf(today),
    ...enrolments.map(({ from }) => schoolYearOf(from)),
    ...entries.map((entry) => (entry.kind === 'plan' ? entry.schoolYear : yearOfEntry(entry))),
  ]
  return [...new Set(years)].sort().reverse()
}

/** The grade in a school year, by its spring. */
export function gradeIn(enrolments: readonly Enrolment[], year: SchoolYear): number | undefined {
  return gradeOn(enrolments, `${Number(year.slice(0, 4)) + 1}-05`)
}

function dayOf(instant: string): PartialDate {
  return instant.slice(0, 10)
}

function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 24 * 60 * 60_000).toISOString().slice(0, 10)
}
