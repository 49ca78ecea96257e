import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Entry, homeIn, isPublishable, movesBetween, newEntry, relocate, Structure } from '#domain'
import { arbitraryOf } from '../support/arbitrary-of.ts'

const folder = new URL('../../content/structures/', import.meta.url)
const structures = readdirSync(folder).map((file) =>
  Structure.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
)
const now = new Date('2026-11-14T10:05:00.000Z')

function structure(id: string): Structure {
  const found = structures.find((one) => one.id === id)
  if (!found) throw new Error(`Cannot test: no structure ${id}`)
  return found
}
const [s0, s1, s4, classic] = [
  structure('s0-personal-folder'),
  structure('s1-school63'),
  structure('s4-school5'),
  structure('classic-documents-works-reviews'),
]

/** An entry as it is before any switch, in a place of the first structure or in none. */
const placed = fc
  .record({
    entry: arbitraryOf(Entry),
    from: fc.constantFrom(...structures),
    to: fc.constantFrom(...structures),
    at: fc.nat(),
  })
  .map(({ entry: { formerPlacements: _, ...entry }, from, to, at }) => {
    const places = from.sections.flatMap(({ id, items }) =>
      items.map((item) => ({ section: id, item: item.id })),
    )
    const place = places[at % (places.length + 1)]
    return { entry: { ...entry, placements: place ? [place] : [] }, from, to }
  })

test('relocate() changes placements and nothing else (invariant 43)', () => {
  fc.assert(
    fc.property(placed, ({ entry, from, to }) => {
      const { placements: _before, ...content } = entry
      const { placements: _after, formerPlacements: _former, ...moved } = relocate(entry, from, to)

      expect(moved).toEqual(content)
    }),
  )
})

test('relocate() there and back puts every entry exactly where it stood (invariant 43)', () => {
  fc.assert(
    fc.property(placed, ({ entry, from, to }) => {
      const back = relocate(relocate(entry, from, to), to, from)

      expect(back.placements).toEqual(entry.placements)
      expect(isPublishable(from, back)).toBe(isPublishable(from, entry))
    }),
  )
})

test('relocate() makes an entry that storage accepts, in a place that is known or in none (S3-16)', () => {
  fc.assert(
    fc.property(placed, ({ entry, from, to }) => {
      const moved = relocate(entry, from, to)

      expect(Entry.safeParse(moved).success).toBe(true)
      expect(moved.placements.length === 0 || homeIn(to, moved.placements) !== undefined).toBe(true)
    }),
  )
})

test('what may not be published in one structure may not be in the next (invariants 27 and 43)', () => {
  fc.assert(
    fc.property(placed, ({ entry, from, to }) => {
      if (!isPublishable(from, entry)) expect(isPublishable(to, relocate(entry, from, to))).toBe(false)
    }),
  )
})

test.each([
  ['achievement', 'olympiad', { section: 'evidence', item: 'intellect' }],
  ['achievement', 'gto', { section: 'evidence', item: 'sport' }],
  ['work', 'project', { section: 'profileRoute', item: 'research' }],
] as const)('an entry of S0 (%s, %s) finds the place for it in S1 (S3-16)', (kind, activity, place) => {
  const entry = newEntry(kind, { section: 'documents', item: 'awards' }, now, activity)

  expect(relocate(entry, s0, s1).placements).toEqual([place])
})

test('a page of the portrait is not guessed a place: it goes to «Разное» (invariant 43)', () => {
  const page = newEntry('page', { section: 'portrait', item: 'hobbies' }, now)

  expect(relocate(page, s0, classic).placements).toEqual([])
})

test('a place that both structures have is kept', () => {
  const reward = newEntry('achievement', { section: 'rewards', item: 'rewards' }, now, 'reward')

  expect(relocate(reward, structure('s2-veselolopanskaya'), s4).placements).toEqual([
    { section: 'rewards', item: 'rewards' },
  ])
})

test('movesBetween() counts every entry once, by sections, «Разное» last (S3-16)', () => {
  const entries = [
    newEntry('page', { section: 'portrait', item: 'hobbies' }, now),
    newEntry('page', { section: 'portrait', item: 'loves' }, now),
    newEntry('work', { section: 'achievements', item: 'projects' }, now, 'project'),
    newEntry('page', undefined, now),
  ]

  expect(movesBetween(entries, s0, s4)).toEqual([
    { from: 'portrait', to: undefined, entries: 2 },
    { from: 'achievements', to: 'study', entries: 1 },
    { from: undefined, to: undefined, entries: 1 },
  ])
})

test('the privacy of an item is a default: an entry may always be closed more (invariant 44)', () => {
  for (const { sections } of structures) {
    for (const section of sections) {
      for (const { id } of section.items) {
        expect(newEntry('page', { section: section.id, item: id }, now).visibility).toBe('private')
      }
    }
  }
})

test('every structure names its version, and every item has a prompt (invariants 46 and 47)', () => {
  expect(structures).toHaveLength(6)
  for (const { _meta, sections } of structures) {
    expect(_meta.version).not.toBe('')
    expect(sections.flatMap(({ items }) => items).filter(({ prompt }) => prompt.ru.trim() === '')).toEqual([])
  }
})

test('a page of one’s own stands in no section and is kept and shown like any other (invariant 45, S1-41)', () => {
  const own = newEntry('page', undefined, now)

  expect(Entry.safeParse(own).success).toBe(true)
  expect(isPublishable(s0, own)).toBe(true)
})

test('«Мне трудно» is never publishable, wherever it stands (S4-04)', () => {
  const trouble = { ...newEntry('page', { section: 'portrait', item: 'books' }, now), isPersonal: true }

  expect(isPublishable(s0, trouble)).toBe(false)
})
