import { civilDate, type IsoDate, schoolYearOf } from '#domain'

/** Days until which a page may be shown, from today: a month, the end of this school year, a year. */
export function termsFrom(today: Date): IsoDate[] {
  const [month, year] = [new Date(today), new Date(today)]
  month.setMonth(today.getMonth() + 1)
  year.setFullYear(today.getFullYear() + 1)
  const schoolYear = schoolYearOf(civilDate(today))
  const lastDay = `${Number(schoolYear.slice(0, 4)) + 1}-08-31`
  return [...new Set([civilDate(month), lastDay, civilDate(year)])].sort()
}
