import { z } from 'zod/mini'

/** A civil date without time: «2026-11-14». */
export const IsoDate = z.iso.date()
export type IsoDate = z.output<typeof IsoDate>

/** A moment in UTC: «2026-11-14T10:05:00.000Z». */
export const Instant = z.iso.datetime()
export type Instant = z.output<typeof Instant>

/** A certificate may carry only a year or a month: YYYY, YYYY-MM or YYYY-MM-DD, of the second or third millennium. */
export const PartialDate = z.union([
  z.string().check(z.regex(/^[12]\d{3}$/)),
  z.string().check(z.regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/)),
  z.iso.date().check(z.regex(/^[12]/)),
])
export type PartialDate = z.output<typeof PartialDate>

/** School year «2026/27». It runs from 1 September to 31 August. */
export const SchoolYear = z
  .string()
  .check(z.regex(/^\d{4}\/\d{2}$/))
  .brand<'SchoolYear'>()
export type SchoolYear = z.output<typeof SchoolYear>

function schoolYear(firstYear: number): SchoolYear {
  return SchoolYear.parse(
    `${String(firstYear).padStart(4, '0')}/${String((firstYear + 1) % 100).padStart(2, '0')}`,
  )
}

/**
 * The school year a date falls into. A prize from August still closes the year before it.
 * A bare year is taken for its spring, since most papers of a school year are issued then.
 */
export function schoolYearOf(date: PartialDate): SchoolYear {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return schoolYear(month >= 9 ? year : year - 1)
}

/** First and last civil day that a partial date may mean. */
export function spanOf(date: PartialDate): { from: IsoDate; to: IsoDate } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (day !== undefined) return { from: date, to: date }
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${date}-01`, to: `${date}-${lastDay}` }
}

/** The civil date of a moment at the place where the device is. */
export function civilDate(now: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether every day that the date may mean lies after today (domain invariant 12). */
export function isFuture(date: PartialDate, today: IsoDate): boolean {
  return spanOf(date).from > today
}
