import { type Achievement, type SchoolYear, schoolYearOf } from '#domain'

/** `undated` and every year stand beside the school years in the choice. */
export type YearChoice = SchoolYear | 'every' | 'undated'

export function yearChoiceOf({ date }: Achievement): SchoolYear | 'undated' {
  return date ? schoolYearOf(date) : 'undated'
}

export function ofYear(entries: readonly Achievement[], year: YearChoice): Achievement[] {
  return entries.filter((entry) => year === 'every' || yearChoiceOf(entry) === year)
}
