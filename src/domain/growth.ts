/**
 * «Мой рост»: the student's own entries, counted against nobody else (S1 1.2, S3 2.3). Numbers say how many
 * there are; they are never weighed or added up into a score.
 */
import { type IsoDate, type PartialDate, type SchoolYear, schoolYearOf, spanOf } from './dates.ts'
import { type Entry, isHiddenKind } from './entry.ts'
import { yearOfEntry } from './school-years.ts'
import type { Area, EventLevel, UudGroup } from './vocabulary.ts'

/** What growth needs to know of an entry. */
export type Trace = {
  readonly year: SchoolYear
  /** The last day that the entry may be of: by then it was there for sure. */
  readonly by: IsoDate
  /** Achievements and works: what is counted by year, area and level. Tags are counted on everything. */
  readonly isDeed: boolean
  readonly area: Area | undefined
  readonly level: EventLevel | undefined
  readonly uud: readonly UudGroup[]
}

export type Tally<V> = { readonly value: V; readonly count: number }

/** The trace of an entry; undefined for kinds that nobody is ever shown (invariant 27). */
export function traceOf(entry: Entry): Trace | undefined {
  if (isHiddenKind(entry.kind)) return undefined
  const date: PartialDate = entry.date ?? entry.createdAt.slice(0, 10)
  const isDeed = entry.kind === 'achievement' || entry.kind === 'work'
  return {
    year: yearOfEntry(entry),
    by: spanOf(date).to,
    isDeed,
    area: isDeed ? entry.area : undefined,
    level: entry.kind === 'achievement' ? entry.eventLevel : undefined,
    uud: entry.uud ?? [],
  }
}

/** How many traces have each of the values, in their order; values that nothing has are counted as none. */
export function tally<V>(
  traces: readonly Trace[],
  valuesOf: (trace: Trace) => readonly (V | undefined)[],
  values: readonly V[],
): Tally<V>[] {
  const counts = new Map<V | undefined, number>()
  for (const value of traces.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

/** Deeds by school year, from the first year that has one to the last, without gaps. */
export function deedsByYear(traces: readonly Trace[]): Tally<SchoolYear>[] {
  const deeds = traces.filter(({ isDeed }) => isDeed)
  const years = deeds.map(({ year }) => year).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return tally(deeds, ({ year }) => [year], yearsFrom(first, last))
}

/** How many deeds there were by the end of each month, from the month before the first of them to the last. */
export function deedsByMonth(traces: readonly Trace[]): Tally<string>[] {
  const months = traces
    .filter(({ isDeed }) => isDeed)
    .map(({ by }) => by.slice(0, 7))
    .sort()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  return monthsFrom(shiftedMonth(first, -1), last).map((value) => ({
    value,
    count: months.filter((month) => month <= value).length,
  }))
}

export type Comparison<V> = {
  readonly value: V
  readonly before: number
  /** Never less than before: what was done stays done. */
  readonly after: number
}

/** What was there by either of two days (S3 2.3). The earlier day is the first, whichever is named first. */
export function compareDays<V>(
  traces: readonly Trace[],
  days: readonly [IsoDate, IsoDate],
  valuesOf: (trace: Trace) => readonly (V | undefined)[],
  values: readonly V[],
): Comparison<V>[] {
  const [earlier, later] = [...days].sort()
  const on = (day: IsoDate | undefined) =>
    tally(
      traces.filter(({ by }) => day !== undefined && by <= day),
      valuesOf,
      values,
    )
  const after = on(later)
  return on(earlier).map(({ value, count }, at) => ({
    value,
    before: count,
    after: after[at]?.count ?? count,
  }))
}

function yearsFrom(first: SchoolYear, last: SchoolYear): SchoolYear[] {
  const years: SchoolYear[] = []
  for (let year = first; year <= last; year = yearAfter(year)) years.push(year)
  return years
}

function yearAfter(year: SchoolYear): SchoolYear {
  return schoolYearOf(`${Number(year.slice(0, 4)) + 1}-09`)
}

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = shiftedMonth(month, 1)) months.push(month)
  return months
}

function shiftedMonth(month: string, by: 1 | -1): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}
