import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Entry } from '#domain'
import {
  deleteForever,
  keepFile,
  listEntries,
  listTrash,
  moveAllToTrash,
  moveToTrash,
  type ProfileDb,
  purgeTrash,
  readCopy,
  readEntry,
  readFileInfo,
  readHistory,
  readLog,
  readOriginal,
  restoreFromTrash,
  saveEntry,
} from '#storage'
import {
  achievementOf,
  breakWrites,
  day,
  everyRow,
  type Facts,
  failureIn,
  fileOf,
  freshProfile,
  later,
  noon,
  valueIn,
} from './support.ts'

async function saved(db: ProfileDb, facts: Facts): Promise<Entry> {
  for (const file of facts.files ?? []) valueIn(await keepFile(db, file, noon))
  return valueIn(await saveEntry(db, achievementOf(facts), noon))
}

test('moveToTrash() takes an entry out of every list and keeps it in the trash', async () => {
  const db = await freshProfile()
  const entry = await saved(db, { title: 'Olympiad' })

  valueIn(await moveToTrash(db, entry.id, later(1)))

  expect((await listEntries(db, { limit: 5 })).entries).toEqual([])
  expect(failureIn(await readEntry(db, entry.id))).toMatchObject({ kind: 'not-found' })
  expect(await listTrash(db)).toEqual([{ trashedAt: later(1).toISOString(), entry }])
})

test('restoreFromTrash() puts the entry back where it stood, with its files and history', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  const first = await saved(db, { title: 'First', files: [file] })
  const second = valueIn(await saveEntry(db, { ...first, title: 'Second' }, later(10)))
  valueIn(await moveToTrash(db, first.id, later(11)))

  const restored = valueIn(await restoreFromTrash(db, first.id, later(12)))

  expect(restored).toEqual(second)
  expect((await listEntries(db, { section: 'achievements', limit: 5 })).entries).toEqual([second])
  expect(await listTrash(db)).toEqual([])
  expect((await readHistory(db, first.id)).map(({ entry }) => entry.title)).toEqual(['First'])
  expect(await (await readOriginal(db, file.info.sha256))?.text()).toBe('diploma')
})

test('listTrash() begins with what was deleted last', async () => {
  const db = await freshProfile()
  const [first, second] = [await saved(db, { title: 'First' }), await saved(db, { title: 'Second' })]
  valueIn(await moveToTrash(db, second.id, later(1)))
  valueIn(await moveToTrash(db, first.id, later(2)))

  expect((await listTrash(db)).map(({ entry }) => entry.title)).toEqual(['First', 'Second'])
})

test('deleteForever() removes the entry, its history and the bytes of its files (invariant 40)', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  const entry = await saved(db, { files: [file] })
  valueIn(await saveEntry(db, { ...entry, title: 'Changed' }, later(10)))
  valueIn(await moveToTrash(db, entry.id, later(11)))

  valueIn(await deleteForever(db, entry.id, later(12)))

  expect(await listTrash(db)).toEqual([])
  expect(await readHistory(db, entry.id)).toEqual([])
  expect(await readOriginal(db, file.info.sha256)).toBeUndefined()
  expect(await readCopy(db, file.info.sha256, 'thumbnail')).toBeUndefined()
  expect(failureIn(await readFileInfo(db, file.info.sha256))).toMatchObject({ kind: 'not-found' })
})

test('deleteForever() leaves the bytes that another entry, the trash or a history still refers to', async () => {
  const db = await freshProfile()
  const [inEntry, inTrash, inHistory] = [
    await fileOf('entry'),
    await fileOf('trash'),
    await fileOf('history'),
  ]
  const all = [inEntry, inTrash, inHistory]
  await saved(db, { files: [inEntry] })
  const trashed = await saved(db, { files: [inTrash] })
  const changed = await saved(db, { files: [inHistory] })
  valueIn(await saveEntry(db, { ...changed, evidence: [] }, later(1)))
  const doomed = await saved(db, { files: all })
  valueIn(await moveToTrash(db, trashed.id, later(2)))
  valueIn(await moveToTrash(db, doomed.id, later(2)))

  valueIn(await deleteForever(db, doomed.id, later(3 * day)))

  const texts = await Promise.all(all.map(async ({ info }) => (await readOriginal(db, info.sha256))?.text()))
  expect(texts).toEqual(['entry', 'trash', 'history'])
})

test('deleteForever() leaves a file that was just added again for an entry that is not saved yet', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  const entry = await saved(db, { files: [file] })
  valueIn(await moveToTrash(db, entry.id, later(1)))
  valueIn(await keepFile(db, file, later(2)))

  valueIn(await deleteForever(db, entry.id, later(3)))

  expect(await readOriginal(db, file.info.sha256)).toBeDefined()
})

test('purgeTrash() deletes what has lain for thirty days and nothing younger (invariant 40)', async () => {
  const db = await freshProfile()
  const [old, young] = [await saved(db, { title: 'Old' }), await saved(db, { title: 'Young' })]
  valueIn(await moveToTrash(db, old.id, noon))
  valueIn(await moveToTrash(db, young.id, later(1)))

  expect(valueIn(await purgeTrash(db, later(30 * day)))).toBe(1)

  expect((await listTrash(db)).map(({ entry }) => entry.title)).toEqual(['Young'])
})

test('every move is written into the log of the owner', async () => {
  const db = await freshProfile()
  const entry = await saved(db, { title: 'Olympiad' })
  valueIn(await moveToTrash(db, entry.id, later(1)))
  valueIn(await restoreFromTrash(db, entry.id, later(2)))
  valueIn(await moveToTrash(db, entry.id, later(3)))
  valueIn(await deleteForever(db, entry.id, later(4)))

  const log = await readLog(db)

  expect(log.map(({ act }) => act)).toEqual([
    'entry-deleted',
    'entry-trashed',
    'entry-restored',
    'entry-trashed',
  ])
  expect(log[0]).toEqual({ at: later(4).toISOString(), act: 'entry-deleted', about: 'Olympiad' })
})

test.each(['entries', 'trash', 'log'] as const)(
  'moveToTrash() and restoreFromTrash() are whole: a break in «%s» leaves all as it was',
  async (table) => {
    const db = await freshProfile()
    const [here, there] = [await saved(db, {}), await saved(db, {})]
    valueIn(await moveToTrash(db, there.id, noon))
    const before = await everyRow(db)
    breakWrites(db[table])

    await expect(moveToTrash(db, here.id, noon)).rejects.toThrow('The disk broke')
    await expect(restoreFromTrash(db, there.id, noon)).rejects.toThrow('The disk broke')

    expect(await everyRow(db)).toEqual(before)
  },
)

test.each(['trash', 'revisions', 'files', 'originals', 'copies', 'log'] as const)(
  'deleteForever() is whole: a break in «%s» leaves all as it was',
  async (table) => {
    const db = await freshProfile()
    const entry = await saved(db, { files: [await fileOf('diploma')] })
    valueIn(await saveEntry(db, { ...entry, title: 'Changed' }, later(10)))
    valueIn(await moveToTrash(db, entry.id, later(11)))
    const before = await everyRow(db)
    breakWrites(db[table])

    await expect(deleteForever(db, entry.id, later(12))).rejects.toThrow('The disk broke')

    expect(await everyRow(db)).toEqual(before)
  },
)

test('a damaged entry goes to the trash, stays there whole and can be deleted', async () => {
  const db = await freshProfile()
  const entry = await saved(db, {})
  await db.table('entries').update(entry.id, { 'entry.kind': 'no such kind' })

  valueIn(await moveToTrash(db, entry.id, noon))
  const restored = await restoreFromTrash(db, entry.id, noon)

  expect(failureIn(restored)).toEqual({ kind: 'record-damaged', id: entry.id })
  expect((await db.trash.get(entry.id))?.entry).toMatchObject({ title: 'Olympiad', kind: 'no such kind' })
  expect(await listTrash(db)).toEqual([])
  valueIn(await deleteForever(db, entry.id, noon))
})

test('an entry that is not there can be neither trashed, restored nor deleted', async () => {
  const db = await freshProfile()
  const { id } = achievementOf()
  const missing = { kind: 'not-found', id }

  expect(failureIn(await moveToTrash(db, id, noon))).toEqual(missing)
  expect(failureIn(await restoreFromTrash(db, id, noon))).toEqual(missing)
  expect(failureIn(await deleteForever(db, id, noon))).toEqual(missing)
})

test('moveAllToTrash() moves several entries together and passes over those that are gone', async () => {
  const db = await freshProfile()
  const first = valueIn(await saveEntry(db, achievementOf(), noon))
  const second = valueIn(await saveEntry(db, achievementOf(), noon))
  valueIn(await moveToTrash(db, first.id, later(1)))

  expect(valueIn(await moveAllToTrash(db, [first.id, second.id], later(2)))).toBe(1)
  expect((await listTrash(db)).map(({ entry }) => entry.id)).toEqual([second.id, first.id])
})
