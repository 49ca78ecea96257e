import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areas,
  compareDays,
  deedsByMonth,
  deedsByYear,
  type Entry,
  eventLevels,
  newEntry,
  type Trace,
  tally,
  traceOf,
  uudGroups,
} from '#domain'

const day = fc
  .date({ min: new Date('2019-09-01'), max: new Date('2027-08-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const entries = fc.array(
  fc
    .record({
      kind: fc.constantFrom('achievement', 'work', 'page', 'reading', 'diagnostic'),
      date: fc.option(
        fc.oneof(
          day,
          day.map((date) => date.slice(0, 7)),
          day.map((date) => date.slice(0, 4)),
        ),
        { nil: undefined },
      ),
      area: fc.constantFrom(...areas),
      eventLevel: fc.option(fc.constantFrom(...eventLevels), { nil: undefined }),
      uud: fc.subarray([...uudGroups]),
    })
    .map(({ kind, date, area, eventLevel, uud }): Entry => {
      const entry = newEntry(kind as Entry['kind'], undefined, new Date('2026-11-14T12:00:00Z')) // one of the five
      const tagged = { ...entry, uud, ...(date && { date }) }
      if (tagged.kind === 'achievement') return { ...tagged, area, ...(eventLevel && { eventLevel }) }
      return tagged.kind === 'work' ? { ...tagged, area } : tagged
    }),
  { maxLength: 40 },
)

const traces = entries.map((all) => all.flatMap((entry) => traceOf(entry) ?? []))
const byArea = ({ area }: Trace) => [area]
const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)
const deedsIn = (all: readonly Trace[]) => all.filter(({ isDeed }) => isDeed).length

describe('growth', () => {
  test('counts each achievement and work once by year and once by area (S3-04)', () => {
    fc.assert(
      fc.property(traces, (all) => {
        expect(sum(deedsByYear(all))).toBe(deedsIn(all))
        expect(sum(tally(all, byArea, areas))).toBe(deedsIn(all))
      }),
    )
  })

  test('leaves no year out between the first and the last', () => {
    fc.assert(
      fc.property(traces, (all) => {
        const years = deedsByYear(all).map(({ value }) => Number(value.slice(0, 4)))

        expect(years).toEqual(years.map((_, at) => (years[0] ?? 0) + at))
      }),
    )
  })

  test('never goes down and ends with everything that is there (S1-02, S4-28)', () => {
    fc.assert(
      fc.property(traces, (all) => {
        const counts = deedsByMonth(all).map(({ count }) => count)

        expect(counts).toEqual([...counts].sort((a, b) => a - b))
        expect(counts.at(-1) ?? 0).toBe(deedsIn(all))
        expect(counts[0] ?? 0).toBe(0)
      }),
    )
  })

  test('compares two days, in whatever order they are named, without a loss (S3-11)', () => {
    fc.assert(
      fc.property(traces, day, day, (all, one, other) => {
        const rows = compareDays(all, [one, other], byArea, areas)

        expect(rows).toEqual(compareDays(all, [other, one], byArea, areas))
        expect(rows.every(({ before, after }) => before <= after)).toBe(true)
      }),
    )
  })

  test('compares up to and with the day itself', () => {
    const entry = { ...newEntry('work', undefined, new Date()), date: '2026-03-10' }
    const all = [traceOf(entry)].flatMap((trace) => trace ?? [])
    const creative = compareDays(all, ['2026-03-09', '2026-03-10'], byArea, ['creative'])

    expect(creative).toEqual([{ value: 'creative', before: 0, after: 1 }])
  })

  test('counts the tags of learning actions on every kind of entry (S3-14)', () => {
    const page = { ...newEntry('page', undefined, new Date()), uud: ['personal', 'cognitive'] as const }
    const all = [traceOf({ ...page, uud: [...page.uud] })].flatMap((trace) => trace ?? [])

    expect(tally(all, ({ uud }) => uud, uudGroups)).toEqual([
      { value: 'personal', count: 1 },
      { value: 'regulative', count: 0 },
      { value: 'cognitive', count: 1 },
      { value: 'communicative', count: 0 },
    ])
    expect(deedsByYear(all)).toEqual([])
  })

  test('says which areas are empty, and nothing else about them (S0-04, S3-13)', () => {
    const work = newEntry('work', undefined, new Date(), 'project')
    const all = [traceOf(work)].flatMap((trace) => trace ?? [])

    expect(tally(all, byArea, areas).filter(({ count }) => count > 0)).toEqual([
      { value: 'research', count: 1 },
    ])
  })

  test('leaves diagnostics and exams out', () => {
    expect(traceOf(newEntry('diagnostic', undefined, new Date()))).toBeUndefined()
    expect(traceOf(newEntry('exam', undefined, new Date()))).toBeUndefined()
  })
})
