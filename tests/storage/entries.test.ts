import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { keepFile, listEntries, moveToTrash, openProfile, readEntry, readHistory, saveEntry } from '#storage'
import {
  achievementOf,
  breakWrites,
  diskIsFull,
  everyRow,
  failureIn,
  fileOf,
  freshProfile,
  later,
  noon,
  valueIn,
} from './support.ts'

test('saveEntry() keeps a new entry as revision 1', async () => {
  const db = await freshProfile()
  const entry = achievementOf({ title: 'Olympiad' })

  const saved = valueIn(await saveEntry(db, entry, later(1)))

  expect(saved).toEqual({ ...entry, rev: 1, updatedAt: later(1).toISOString() })
  expect(valueIn(await readEntry(db, entry.id))).toEqual(saved)
})

test('saveEntry() raises the revision with every save', async () => {
  const db = await freshProfile()
  const first = valueIn(await saveEntry(db, achievementOf(), noon))

  const second = valueIn(await saveEntry(db, { ...first, title: 'Contest' }, later(1)))
  const third = valueIn(await saveEntry(db, { ...second, isProud: true }, later(2)))

  expect([first.rev, second.rev, third.rev]).toEqual([1, 2, 3])
  expect(valueIn(await readEntry(db, first.id))).toMatchObject({ title: 'Contest', isProud: true })
})

test('saveEntry() refuses a state that is older than the stored one and loses neither', async () => {
  const db = await freshProfile()
  const otherTab = valueIn(await openProfile(db.id))
  const read = valueIn(await saveEntry(db, achievementOf(), noon))
  const there = valueIn(await saveEntry(otherTab, { ...read, title: 'Saved there' }, later(1)))

  const here = await saveEntry(db, { ...read, title: 'Saved here' }, later(2))

  expect(failureIn(here)).toEqual({ kind: 'changed-elsewhere', entry: there })
  expect(valueIn(await readEntry(db, read.id))).toEqual(there)
})

test('saveEntry() lets only one of two tabs win that save at the same time', async () => {
  const db = await freshProfile()
  const otherTab = valueIn(await openProfile(db.id))
  const read = valueIn(await saveEntry(db, achievementOf(), noon))

  const results = await Promise.all([
    saveEntry(db, { ...read, title: 'Here' }, later(1)),
    saveEntry(otherTab, { ...read, title: 'There' }, later(1)),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

test('saveEntry() does not bring an entry back from the trash by itself', async () => {
  const db = await freshProfile()
  const entry = valueIn(await saveEntry(db, achievementOf(), noon))
  valueIn(await moveToTrash(db, entry.id, noon))

  const saved = await saveEntry(db, { ...entry, title: 'Still typing' }, later(1))

  expect(failureIn(saved)).toEqual({ kind: 'in-trash', id: entry.id })
})

test('saveEntry() moves an entry to the place its new date gives it', async () => {
  const db = await freshProfile()
  const old = valueIn(await saveEntry(db, achievementOf({ title: 'Old', date: '2024-05-01' }), noon))
  valueIn(await saveEntry(db, achievementOf({ title: 'New', date: '2026-05-01' }), noon))

  valueIn(await saveEntry(db, { ...old, date: '2026-09-01' }, later(1)))

  const { entries } = await listEntries(db, { section: 'achievements', limit: 9 })
  expect(entries.map(({ title }) => title)).toEqual(['Old', 'New'])
})

test('saveEntry() refuses what could not be read back, and keeps spaces as they were typed', async () => {
  const db = await freshProfile()
  const entry = valueIn(await saveEntry(db, achievementOf({ title: 'Before' }), noon))

  const tooLong = await saveEntry(db, { ...entry, title: 'x'.repeat(301) }, later(1))
  const spaced = await saveEntry(db, { ...entry, title: 'Still typing ' }, later(2))

  expect(failureIn(tooLong)).toEqual({ kind: 'invalid-record', path: 'title' })
  expect(valueIn(spaced).title).toBe('Still typing ')
})

test.each(['entries', 'revisions', 'files'] as const)(
  'saveEntry() writes entry, history and files together: a break in «%s» leaves all as it was',
  async (table) => {
    const db = await freshProfile()
    const file = await fileOf('diploma')
    valueIn(await keepFile(db, file, noon))
    const entry = valueIn(await saveEntry(db, achievementOf(), noon))
    const before = await everyRow(db)
    breakWrites(db[table])

    const evidence = [{ file: file.info.sha256 }]
    await expect(saveEntry(db, { ...entry, evidence }, later(10))).rejects.toThrow('The disk broke')

    expect(await everyRow(db)).toEqual(before)
  },
)

test('saveEntry() keeps the old state whole when the disk is full', async () => {
  const db = await freshProfile()
  const entry = valueIn(await saveEntry(db, achievementOf({ title: 'Before' }), noon))
  breakWrites(db.entries, diskIsFull)

  const saved = await saveEntry(db, { ...entry, title: 'After' }, later(10))

  expect(failureIn(saved)).toEqual({ kind: 'quota-exceeded' })
  expect(valueIn(await readEntry(db, entry.id))).toEqual(entry)
  expect(await readHistory(db, entry.id)).toEqual([])
})

test('readEntry() says which entry is not here', async () => {
  const db = await freshProfile()
  const { id } = achievementOf()

  expect(failureIn(await readEntry(db, id))).toEqual({ kind: 'not-found', id })
})

test('a damaged record fails alone and its raw data stay', async () => {
  const db = await freshProfile()
  const whole = valueIn(await saveEntry(db, achievementOf({ title: 'Whole' }), noon))
  const damaged = valueIn(await saveEntry(db, achievementOf({ title: 'Damaged' }), noon))
  await db.table('entries').update(damaged.id, { 'entry.kind': 'no such kind' })

  const page = await listEntries(db, { section: 'achievements', limit: 10 })
  const write = await saveEntry(db, { ...damaged, title: 'Over it' }, later(1))

  expect(page).toEqual({ entries: [whole], damaged: [damaged.id] })
  expect(failureIn(await readEntry(db, damaged.id))).toEqual({ kind: 'record-damaged', id: damaged.id })
  expect(failureIn(write)).toEqual({ kind: 'record-damaged', id: damaged.id })
  expect((await db.entries.get(damaged.id))?.entry).toMatchObject({ title: 'Damaged' })
})
