import { expect, test } from 'vitest'
import { Entry, newEntry, Sha256Hex, Structure } from '#domain'
import s0 from '../../content/structures/s0-personal-folder.json'
import {
  emptySelection,
  fieldsOf,
  sortEntries,
  stillValid,
  withEarlier,
  withEntry,
} from '../../src/islands/show/selection.ts'
import { termsFrom } from '../../src/islands/show/terms.ts'

const now = new Date('2026-11-14T10:05:00.000Z')
const structure = Structure.parse(s0)
const photo = Sha256Hex.parse('a'.repeat(64))
const work = (title: string, more: Partial<Entry> = {}) =>
  Entry.parse({ ...newEntry('work', { section: 'achievements', item: 'projects' }, now), title, ...more })

const open = work('Теплица', { visibility: 'showcase', evidence: [{ file: photo }] })
const closed = work('Черновик проекта')
const family = Entry.parse({
  ...newEntry('page', { section: 'portrait', item: 'family' }, now),
  title: 'Семья',
})

test('emptySelection() shows nothing and never the full name (invariant 28)', () => {
  expect(emptySelection('', now)).toMatchObject({
    items: [],
    showsGrade: false,
    showsSchool: false,
    nameMode: 'short',
  })
})

test('sortEntries() offers open entries, keeps closed ones aside and never offers a sensitive one', () => {
  expect(sortEntries([open, closed, family, work('')], structure)).toEqual({
    open: [open],
    closed: [closed],
    sensitive: 1,
  })
})

test('withEntry() ticks an entry without any of its fields', () => {
  const selection = withEntry(emptySelection('', now), open.id, true)

  expect(selection.items).toEqual([{ entry: open.id, fields: [], pictures: [] }])
  expect(withEntry(selection, open.id, false).items).toEqual([])
})

test('withEarlier() exchanges an entry with the one before it', () => {
  const both = withEntry(withEntry(emptySelection('', now), open.id, true), closed.id, true)

  expect(withEarlier(both, closed.id).items.map(({ entry }) => entry)).toEqual([closed.id, open.id])
  expect(withEarlier(both, open.id)).toBe(both)
})

test('stillValid() drops an entry that was closed again and a picture that shows other people', () => {
  const chosen = withEntry(withEntry(emptySelection('', now), open.id, true), closed.id, true)
  const withPicture = { ...chosen, items: chosen.items.map((item) => ({ ...item, pictures: [photo] })) }
  const crowd = { ...open, evidence: [{ file: photo, hasOtherPeople: true }] }

  expect(stillValid(withPicture, [open]).items).toEqual([{ entry: open.id, fields: [], pictures: [photo] }])
  expect(stillValid(withPicture, [crowd]).items).toEqual([{ entry: open.id, fields: [], pictures: [] }])
})

test('fieldsOf() offers only fields that say something', () => {
  expect(fieldsOf(open)).toEqual([])
  expect(
    fieldsOf(work('Карта', { date: '2026', story: { whatIDid: 'Рисовала', whatILearned: ' ' } })),
  ).toEqual(['date', 'whatIDid'])
})

test('termsFrom() offers a month, the end of the school year and a year, soonest first', () => {
  expect(termsFrom(new Date(2026, 10, 14))).toEqual(['2026-12-14', '2027-08-31', '2027-11-14'])
  expect(termsFrom(new Date(2027, 6, 31))).toEqual(['2027-08-31', '2028-07-31'])
})
