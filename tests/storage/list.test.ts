import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Entry, entryKinds, newEntry, type PartialDate, type Placement, schoolYearOf } from '#domain'
import {
  allEntries,
  countBySection,
  countByYear,
  type EntryFilter,
  listEntries,
  type ProfileDb,
  saveEntry,
} from '#storage'
import { achievementOf, freshProfile, noon, valueIn } from './support.ts'

async function save(db: ProfileDb, entries: Entry[]): Promise<void> {
  for (const entry of entries) valueIn(await saveEntry(db, entry, noon))
}

function titles({ entries }: { entries: Entry[] }): string[] {
  return entries.map(({ title }) => title)
}

test('listEntries() puts the newest first, a vague date after exact ones, undated entries last', async () => {
  const db = await freshProfile()
  const dates = [
    '2025',
    '2026-09-01',
    undefined,
    '2025-03',
    '2024-12-31',
    '2026-08-31',
    '2025-03-01',
    '2025-03-31',
  ]
  await save(
    db,
    dates.map((date) => achievementOf({ title: date ?? 'undated', ...(date && { date }) })),
  )

  expect(titles(await listEntries(db, { section: 'achievements', limit: 20 }))).toEqual([
    '2026-09-01',
    '2026-08-31',
    '2025-03-31',
    '2025-03-01',
    '2025-03',
    '2025',
    '2024-12-31',
    'undated',
  ])
})

test('listEntries() puts the entry that was begun last first among equal dates', async () => {
  const db = await freshProfile()
  const placement = { section: 'portrait', item: 'hobbies' }
  const [early, late] = [new Date('2026-01-01'), new Date('2026-01-02')]
  await save(db, [
    { ...newEntry('page', placement, late), title: 'late' },
    { ...newEntry('page', placement, early), title: 'early' },
  ])

  expect(titles(await listEntries(db, { section: 'portrait', limit: 5 }))).toEqual(['late', 'early'])
})

test('listEntries() shows an entry once that stands twice in a section', async () => {
  const db = await freshProfile()
  const places = ['olympiads', 'contests', 'olympiads'].map((item) => ({ section: 'achievements', item }))
  await save(db, [{ ...achievementOf(), placements: places }])

  expect((await listEntries(db, { section: 'achievements', limit: 5 })).entries).toHaveLength(1)
  expect(
    (await listEntries(db, { section: 'achievements', item: 'contests', limit: 5 })).entries,
  ).toHaveLength(1)
  expect((await listEntries(db, { limit: 5 })).entries).toHaveLength(1)
})

test('listEntries() does not mix sections whose names begin alike', async () => {
  const db = await freshProfile()
  for (const section of ['work', 'works', 'work-2', 'Work']) {
    await save(db, [achievementOf({ title: section, section })])
  }

  for (const section of ['work', 'works', 'work-2', 'Work']) {
    expect(titles(await listEntries(db, { section, limit: 5 }))).toEqual([section])
  }
})

test('an entry without a placement is listed under the empty section', async () => {
  const db = await freshProfile()
  await save(db, [{ ...achievementOf({ title: 'Nowhere' }), placements: [] }])

  expect(titles(await listEntries(db, { section: '', limit: 5 }))).toEqual(['Nowhere'])
  expect(titles(await listEntries(db, { limit: 5 }))).toEqual(['Nowhere'])
})

test('a page that ends the list has no next one', async () => {
  const db = await freshProfile()
  await save(db, [achievementOf(), achievementOf()])

  expect(await listEntries(db, { limit: 2 })).not.toHaveProperty('next')
  expect(await listEntries(db, { limit: 1 })).toHaveProperty('next')
})

const sections = ['portrait', 'achievements', 'works'] as const
const items = ['one', 'two'] as const

const someDate: fc.Arbitrary<PartialDate | undefined> = fc.option(
  fc
    .record({
      year: fc.integer({ min: 2019, max: 2027 }),
      rest: fc.constantFrom('', '-01', '-08', '-09', '-12'),
    })
    .chain(({ year, rest }) => fc.constantFrom(`${year}${rest}`, rest ? `${year}${rest}-15` : `${year}`)),
  { nil: undefined },
)
const somePlaces: fc.Arbitrary<Placement[]> = fc.array(
  fc.record({ section: fc.constantFrom(...sections), item: fc.constantFrom(...items) }),
  { maxLength: 3 },
)
const someEntry: fc.Arbitrary<Entry> = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    date: someDate,
    placements: somePlaces,
    isSport: fc.boolean(),
  })
  .map(({ kind, date, placements, isSport }) =>
    Entry.parse({
      ...newEntry(kind, { section: 'portrait', item: 'one' }, noon, isSport ? 'gto' : 'project'),
      placements,
      ...(date && { date }),
    }),
  )
const someFilter: fc.Arbitrary<EntryFilter> = fc.record(
  {
    section: fc.constantFrom('', ...sections),
    item: fc.constantFrom(...items),
    kind: fc.constantFrom(...entryKinds),
    area: fc.constantFrom('sport', 'research'),
    activity: fc.constantFrom('gto', 'project'),
  },
  { requiredKeys: [] },
)

/** The promise of the list in other words: filter, then sort. */
function expected(entries: Entry[], filter: EntryFilter): string[] {
  const key = ({ date, id }: Entry) => `${(date ?? '').replaceAll('-', '').padEnd(8, '0')} ${id}`
  return entries
    .filter((entry) => holds(entry, filter))
    .sort((a, b) => (key(a) < key(b) ? 1 : -1))
    .map(({ id }) => id)
}

function holds(entry: Entry, { section, item, kind, area, activity }: EntryFilter): boolean {
  const places = entry.placements.filter(
    (one) => (section === undefined || one.section === section) && (item === undefined || one.item === item),
  )
  const hasOwnScreen = ['goal', 'plan', 'assessment'].includes(entry.kind)
  const isLoose = entry.placements.length === 0 && !hasOwnScreen
  const isPlaced = section === '' && item === undefined ? isLoose : places.length > 0
  const asksPlace = section !== undefined || item !== undefined
  return (
    (!asksPlace || isPlaced) &&
    (kind === undefined || entry.kind === kind) &&
    (area === undefined || ('area' in entry && entry.area === area)) &&
    (activity === undefined || ('activity' in entry && entry.activity === activity))
  )
}

async function everyPage(db: ProfileDb, filter: EntryFilter, limit: number): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await listEntries(db, { ...filter, limit, after })
    ids.push(...page.entries.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)
  return ids
}

test('listEntries() gives every wanted entry once, in order, whatever the data, the filter and the page', async () => {
  const run = fc.asyncProperty(
    fc.array(someEntry, { maxLength: 25 }),
    fc.array(someFilter, { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 1, max: 9 }),
    async (entries, filters, limit) => {
      const db = await freshProfile()
      await save(db, entries)

      for (const filter of filters) {
        expect(await everyPage(db, filter, limit)).toEqual(expected(entries, filter))
      }
      expect((await allEntries(db)).map(({ id }) => id)).toEqual(expected(entries, {}))
      db.close()
    },
  )
  await fc.assert(run, { numRuns: 25 })
})

test('countBySection() and countByYear() count what the lists show', async () => {
  const run = fc.asyncProperty(fc.array(someEntry, { maxLength: 25 }), async (entries) => {
    const db = await freshProfile()
    await save(db, entries)

    const counts = await countBySection(db)
    for (const section of ['', ...sections]) {
      expect(counts.get(section) ?? 0).toBe(expected(entries, { section }).length)

      const listed = (await listEntries(db, { section, limit: 99 })).entries
      const years = await countByYear(db, { section })
      expect(years.flatMap(({ year, count }) => Array(count).fill(year))).toEqual(
        listed.map(({ date }) => date && schoolYearOf(date)),
      )
      expect(new Set(years.map(({ year }) => year)).size).toBe(years.length)
    }
    db.close()
  })
  await fc.assert(run, { numRuns: 25 })
})

test('a page begins where the last one ended even when entries came and went between', async () => {
  const db = await freshProfile()
  const dates = ['2026-05-05', '2026-05-04', '2026-05-03', '2026-05-02']
  await save(
    db,
    dates.map((date) => achievementOf({ title: date, date })),
  )
  const first = await listEntries(db, { section: 'achievements', limit: 2 })
  await save(db, [achievementOf({ title: 'newer', date: '2026-05-06' })])
  await db.entries.delete(String(first.entries[1]?.id))

  const second = await listEntries(db, { section: 'achievements', limit: 2, after: first.next })

  expect(titles(second)).toEqual(['2026-05-03', '2026-05-02'])
})

test('listEntries() finds what the student is proud of, in the portfolio and in a section', async () => {
  const db = await freshProfile()
  await save(db, [
    { ...achievementOf({ title: 'pinned' }), isProud: true },
    achievementOf({ title: 'not pinned' }),
    { ...newEntry('page', { section: 'portrait', item: 'hobbies' }, noon), title: 'page', isProud: true },
  ])

  expect(titles(await listEntries(db, { isProud: true, limit: 9 })).toSorted()).toEqual(['page', 'pinned'])
  expect(titles(await listEntries(db, { isProud: true, section: 'portrait', limit: 9 }))).toEqual(['page'])
})
