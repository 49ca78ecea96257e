import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Entry, EntryId } from '#domain'
import {
  allEntries,
  archiveEntries,
  countBySection,
  countByYear,
  listEntries,
  moveToTrash,
  readEntry,
  restoreFromArchive,
  restoreFromTrash,
  saveEntry,
} from '#storage'
import { achievementOf, breakWrites, everyRow, freshProfile, later, noon, valueIn } from './support.ts'

/** A profile with entries of these titles, and their ids. */
async function profileWith(...titles: string[]) {
  const db = await freshProfile()
  const ids: EntryId[] = []
  for (const title of titles) {
    const entry = { ...achievementOf({ title, date: '2026-05-01' }), isProud: true }
    ids.push(valueIn(await saveEntry(db, entry, noon)).id)
  }
  return { db, ids }
}

function titles({ entries }: { entries: Entry[] }): string[] {
  return entries.map(({ title }) => title)
}

test.each([
  {},
  { section: 'achievements' },
  { kind: 'achievement' },
  { isProud: true },
  { area: 'study' },
] as const)('an archived entry leaves the list %o and stands in the archive (S1-45)', async (filter) => {
  const { db, ids } = await profileWith('kept', 'put aside')
  valueIn(await archiveEntries(db, ids.slice(1), later(1)))

  expect(titles(await listEntries(db, { ...filter, limit: 9 }))).toEqual(['kept'])
  expect(titles(await listEntries(db, { ...filter, isArchived: true, limit: 9 }))).toEqual(['put aside'])
})

test('counts do not tell of the archive', async () => {
  const { db, ids } = await profileWith('kept', 'put aside')
  valueIn(await archiveEntries(db, ids.slice(1), later(1)))

  expect((await countBySection(db)).get('achievements')).toBe(1)
  expect(await countByYear(db, {})).toEqual([{ year: '2025/26', count: 1 }])
  expect(await countByYear(db, { isArchived: true })).toEqual([{ year: '2025/26', count: 1 }])
})

test('allEntries() has the archive at its end: nothing was deleted (S1-45)', async () => {
  const { db, ids } = await profileWith('put aside', 'kept')
  valueIn(await archiveEntries(db, ids.slice(0, 1), later(1)))

  expect((await allEntries(db)).map(({ title }) => title)).toEqual(['kept', 'put aside'])
})

test('restoreFromArchive() puts an entry back as it was', async () => {
  const { db, ids } = await profileWith('put aside')
  const [before] = await allEntries(db)
  valueIn(await archiveEntries(db, ids, later(1)))

  expect(valueIn(await restoreFromArchive(db, ids, later(2)))).toEqual(ids)

  const [after] = await allEntries(db)
  expect(after).toEqual({ ...before, rev: 3, updatedAt: later(2).toISOString() })
  expect(titles(await listEntries(db, { section: 'achievements', limit: 9 }))).toEqual(['put aside'])
})

test('archiveEntries() tells only of the entries that it moved, so undoing takes back no others', async () => {
  const { db, ids } = await profileWith('first', 'second', 'third')
  valueIn(await archiveEntries(db, ids.slice(0, 1), later(1)))
  valueIn(await moveToTrash(db, ids[2] ?? expect.fail(), later(1)))

  expect(valueIn(await archiveEntries(db, ids, later(2)))).toEqual(ids.slice(1, 2))
})

test('archiveEntries() is whole: a break leaves every entry where it stood', async () => {
  const { db, ids } = await profileWith('first', 'second')
  const before = await everyRow(db)
  breakWrites(db.entries)

  await expect(archiveEntries(db, ids, later(1))).rejects.toThrow('The disk broke')

  expect(await everyRow(db)).toEqual(before)
})

test('an archived entry goes to the trash and back without leaving the archive', async () => {
  const { db, ids } = await profileWith('put aside')
  const id = ids[0] ?? expect.fail()
  valueIn(await archiveEntries(db, ids, later(1)))
  valueIn(await moveToTrash(db, id, later(2)))

  expect(valueIn(await restoreFromTrash(db, id, later(3))).isArchived).toBe(true)
  expect(valueIn(await readEntry(db, id)).title).toBe('put aside')
  expect(titles(await listEntries(db, { limit: 9 }))).toEqual([])
})
