import { PartialDate } from '#domain'

/** A date as it is typed: each part may still be empty. */
export type DateParts = { year: string; month: string; day: string }

export type DateProblem = 'no-year' | 'no-month' | 'no-such-day' | 'not-a-year'

export type TypedDate =
  | { kind: 'empty' }
  | { kind: 'date'; value: PartialDate }
  | { kind: 'problem'; problem: DateProblem }

export function splitDate(date: PartialDate | undefined): DateParts {
  const [year = '', month = '', day = ''] = (date ?? '').split('-')
  return { year, month, day: day.replace(/^0/, '') }
}

/** A date knows its year, then maybe its month, then maybe its day. */
export function joinDate({ year, month, day }: DateParts): TypedDate {
  if (year === '') return month === '' && day === '' ? { kind: 'empty' } : problem('no-year')
  if (!/^\d{4}$/.test(year)) return problem('not-a-year')
  if (month === '') return day === '' ? { kind: 'date', value: year } : problem('no-month')
  if (day === '') return { kind: 'date', value: `${year}-${month}` }
  const parsed = PartialDate.safeParse(`${year}-${month}-${day.padStart(2, '0')}`)
  return parsed.success ? { kind: 'date', value: parsed.data } : problem('no-such-day')
}

function problem(kind: DateProblem): TypedDate {
  return { kind: 'problem', problem: kind }
}
