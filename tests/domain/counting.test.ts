// The invariants about numbers: what nothing in the model can hold, and what no count holds against a child.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areas,
  compareDays,
  deedsByMonth,
  deedsByYear,
  Entry,
  entryKindFor,
  fitsReport,
  IsoDate,
  newEntry,
  reportKinds,
  Structure,
  statementOf,
  type Trace,
  tally,
  traceOf,
  uudGroups,
} from '#domain'
import { arbitraryOf } from '../support/arbitrary-of.ts'

const folder = new URL('../../content/structures/', import.meta.url)
const structures = readdirSync(folder).map((name) =>
  Structure.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
)
const now = new Date('2026-11-14T10:05:00.000Z')
const entries = arbitraryOf(Entry)

/** An entry of each item of each structure, as it is before a word is written. */
const blank = structures.flatMap((structure) =>
  structure.sections.flatMap((section) =>
    section.items.map((item) => ({
      structure,
      entry: newEntry(entryKindFor(item.answer), { section: section.id, item: item.id }, now),
    })),
  ),
)

/** A revision, a step of a scale, and what is printed on a document. */
const numbered = [
  '/rev',
  '/selfAssessment/values/step',
  '/place',
  '/degree',
  '/teamSize',
  '/hoursClaimed',
  '/gto/stage',
  '/event/listedLevel',
]

/** Where a value has numbers; the places of a list are told as one. */
function numbersOf(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    numbersOf(one, Array.isArray(value) ? path : `${path}/${key}`),
  )
}

/** Everything that is counted of a portfolio. */
function countsOf(some: readonly Entry[]) {
  const traces = some.flatMap((entry) => traceOf(entry) ?? [])
  const ofArea = ({ area }: Trace) => [area]
  const days = [IsoDate.parse('2000-01-01'), IsoDate.parse('2100-01-01')] as const
  return {
    years: deedsByYear(traces),
    months: deedsByMonth(traces),
    areas: tally(traces, ofArea, areas),
    uud: tally(traces, ({ uud }) => uud, uudGroups),
    days: compareDays(traces, days, ofArea, areas),
    statement: statementOf(some),
  }
}

test('invariants 18 and 20: no entry can hold points, a rating or a total (S1-36)', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      expect(numbersOf(entry).filter((path) => !numbered.includes(path))).toEqual([])
      for (const name of ['points', 'rating', 'total'])
        expect(Entry.safeParse({ ...entry, [name]: 5 }).success).toBe(false)
    }),
  )
})

test('invariant 18: the structure of a school that forbids points has no rating in it (S1-36)', () => {
  const items = structures
    .filter(({ id }) => id === 's1-school63')
    .flatMap(({ sections }) => sections.flatMap((section) => section.items))

  expect(items.length).toBeGreaterThan(0)
  expect(items.filter(({ answer }) => answer === 'rating')).toEqual([])
})

test('invariant 46: what is not answered changes no count of growth and no summary', () => {
  const pages = blank
    .map(({ entry }) => entry)
    .filter(({ kind }) => kind !== 'achievement' && kind !== 'work')
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 5 }), fc.subarray(pages), (answered, empty) => {
      expect(countsOf([...answered, ...empty])).toEqual(countsOf(answered))
    }),
  )
})

test('invariant 46: an entry without a title is offered for no paper', () => {
  const offered = blank.flatMap(({ structure, entry }) =>
    reportKinds.filter((kind) => fitsReport(kind, entry, structure)),
  )

  expect(offered).toEqual([])
})

test('invariant 46: a summary has no row and no column that is empty', () => {
  const isEmpty = (cells: readonly { all: number }[]) => cells.every(({ all }) => all === 0)
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 8 }), (some) => {
      const { rows, levels } = statementOf(some)
      expect(rows.filter(({ cells }) => isEmpty(cells))).toEqual([])
      expect(levels.filter((_, at) => isEmpty(rows.flatMap(({ cells }) => cells[at] ?? [])))).toEqual([])
    }),
  )
})
