import { expect, test } from 'vitest'
import { Entry, entryKinds, joinEntry, newEntry, newUuid, splitEntry } from '#domain'

const now = new Date('2026-11-20T10:00:00Z')
const place = { section: 'achievements', item: 'projects' }

test.each(entryKinds)('newEntry() makes a private %s that the schema accepts (S0-08)', (kind) => {
  const entry = newEntry(kind, place, now)

  expect(Entry.parse(entry)).toEqual(entry)
  expect(entry.visibility).toBe('private')
})

test('Entry refuses a member that it does not know', () => {
  expect(Entry.safeParse({ ...newEntry('page', place, now), points: 5 }).success).toBe(false)
})

test('Entry brings text to Unicode form NFC, so one word has one digest', () => {
  const entry = Entry.parse({ ...newEntry('page', place, now), title: 'Мои\u0306 портрет'.normalize('NFD') })

  expect(entry.title).toBe(entry.title.normalize('NFC'))
})

test('joinEntry() gives back what splitEntry() took apart', () => {
  const file = 'a'.repeat(64)
  const entry = Entry.parse({
    ...newEntry('achievement', place, now),
    title: 'Олимпиада',
    place: 2,
    evidence: [{ file, document: 'diploma', caption: 'Скан' }],
  })
  const { material, details } = splitEntry(entry)

  expect(Entry.parse(joinEntry(material, details))).toEqual(entry)
})

test('splitEntry() keeps story, captions, placement and visibility out of the material facts (invariants 4 and 5)', () => {
  const entry = newEntry('achievement', place, now)
  const changed = {
    ...entry,
    story: { whatIDid: 'Решал', whatILearned: '' },
    visibility: 'family' as const,
    isProud: true,
  }

  expect(splitEntry(changed).material).toEqual(splitEntry(entry).material)
  expect(splitEntry({ ...entry, title: 'Другое' }).material).not.toEqual(splitEntry(entry).material)
})

test('newUuid() is version 7 and sorts by time (RFC 9562)', () => {
  const earlier = newUuid(new Date('2026-01-01T00:00:00Z'))
  const later = newUuid(new Date('2026-01-01T00:00:01Z'))

  expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(earlier < later).toBe(true)
})
