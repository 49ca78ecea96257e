/** «Моя траектория»: what was planned, reached and loved, year by year (S0 ¶2, S1 3.1). */
import { type IsoDate, type SchoolYear, schoolYearOf } from './dates.ts'
import type { Entry, Goal, PeriodAssessment, Plan } from './entry.ts'
import { goalGroupOf, isOpenGoal } from './goals.ts'
import type { Enrolment } from './owner.ts'
import { gradeIn, schoolYearsOf, yearOfEntry } from './school-years.ts'

export type TrajectoryYear = {
  readonly year: SchoolYear
  readonly grade: number | undefined
  readonly plan: Plan | undefined
  readonly reached: readonly Goal[]
  readonly proud: readonly Entry[]
  readonly assessments: readonly PeriodAssessment[]
  /** Achievements and works in the subjects of the presumed profile (S1 3.1.2). */
  readonly inProfile: readonly Entry[]
  /** Forecasts of the goals closed in this year, in the student's words. */
  readonly forecasts: readonly string[]
  /** Goals the student works at; only in the present year. */
  readonly ahead: readonly Goal[]
}

/** Years that have something to tell and the present one, newest first. */
export function trajectoryOf(
  entries: readonly Entry[],
  enrolments: readonly Enrolment[],
  today: IsoDate,
): TrajectoryYear[] {
  const present = schoolYearOf(today)
  return schoolYearsOf(enrolments, entries, today).map((year) => {
    const here = entries.filter((entry) => entry.kind !== 'plan' && yearOfEntry(entry) === year)
    const closed = here.flatMap((entry) => (entry.kind === 'goal' && !isOpenGoal(entry) ? [entry] : []))
    const plan = entries.find((entry): entry is Plan => entry.kind === 'plan' && entry.schoolYear === year)
    return {
      year,
      grade: gradeIn(enrolments, year),
      plan,
      reached: closed.filter(({ state }) => goalGroupOf(state) === 'reached'),
      proud: here.filter(({ isProud, kind }) => isProud && kind !== 'goal'),
      assessments: here.filter((entry) => entry.kind === 'assessment'),
      inProfile: plan ? here.filter((entry) => isInProfile(entry, plan)) : [],
      forecasts: closed.flatMap(({ story }) => (story.whatNext ? [story.whatNext] : [])),
      ahead: year === present ? openGoals(entries) : [],
    }
  })
}

/** Whether an entry is about one of the subjects that the plan names. */
function isInProfile(entry: Entry, { subjects = [] }: Plan): boolean {
  if (entry.kind !== 'achievement' && entry.kind !== 'work') return false
  const subject = plain(entry.subject ?? '')
  return subject !== '' && subjects.some((one) => plain(one) === subject)
}

function openGoals(entries: readonly Entry[]): Goal[] {
  return entries.flatMap((entry) => (entry.kind === 'goal' && isOpenGoal(entry) ? [entry] : []))
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
