import { type Enrolment, newPortfolioId, type Portfolio, type StructureRef } from '#domain'

/** What the form of a new portfolio asks for, as typed. */
export type BeginningForm = {
  given: string
  family: string
  grade: string
  letter: string
  school: string
  structure: string
}

export type BeginningErrors = Partial<Record<keyof BeginningForm, 'required'>>

/** Fields without which a portfolio cannot begin. */
export function missingIn(form: BeginningForm): BeginningErrors {
  const required = ['given', 'grade', 'school'] as const
  return Object.fromEntries(
    required.filter((field) => form[field].trim() === '').map((field) => [field, 'required']),
  )
}

/** The first record of a portfolio; `form` has nothing missing. */
export function newPortfolio(form: BeginningForm, structure: StructureRef, now: Date): Portfolio {
  const at = now.toISOString()
  const enrolment: Enrolment = {
    school: { name: form.school.trim() },
    grade: Number(form.grade),
    ...(form.letter.trim() && { letter: form.letter.trim() }),
    from: firstDayOfSchoolYear(now),
  }
  return {
    id: newPortfolioId(now),
    createdAt: at,
    updatedAt: at,
    owner: { name: { given: form.given.trim(), family: form.family.trim() } },
    enrolments: [enrolment],
    structure,
    isExample: false,
  }
}

function firstDayOfSchoolYear(now: Date): string {
  const year = now.getMonth() >= 8 ? now.getFullYear() : now.getFullYear() - 1
  return `${year}-09-01`
}
