import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Entry } from '#domain'
import {
  collectFiles,
  keepFile,
  type ProfileDb,
  readEntry,
  readHistory,
  readOriginal,
  restoreRevision,
  saveEntry,
} from '#storage'
import {
  achievementOf,
  breakWrites,
  day,
  everyRow,
  failureIn,
  fileOf,
  freshProfile,
  later,
  noon,
  valueIn,
} from './support.ts'

/** Saves a title at each of these minutes after noon. */
async function typed(db: ProfileDb, at: [minute: number, title: string][]): Promise<Entry> {
  let entry = achievementOf()
  for (const [minute, title] of at) entry = valueIn(await saveEntry(db, { ...entry, title }, later(minute)))
  return entry
}

async function titlesOf(db: ProfileDb, { id }: Entry): Promise<string[]> {
  return (await readHistory(db, id)).map(({ entry }) => entry.title)
}

test('saveEntry() keeps nothing of a sitting in which the entry is begun', async () => {
  const db = await freshProfile()

  const entry = await typed(db, [
    [0, 'O'],
    [1, 'Ol'],
    [4, 'Oly'],
  ])

  expect(await titlesOf(db, entry)).toEqual([])
})

test('saveEntry() keeps how each sitting ended', async () => {
  const db = await freshProfile()

  const entry = await typed(db, [
    [0, 'First draft'],
    [1, 'First'],
    [60, 'Second draft'],
    [62, 'Second'],
    [200, 'Third'],
  ])

  expect(await titlesOf(db, entry)).toEqual(['Second', 'First'])
})

test('saveEntry() keeps one state in five minutes of typing that never stops', async () => {
  const db = await freshProfile()

  const entry = await typed(
    db,
    Array.from({ length: 121 }, (_, at) => [at / 2, `Version ${at}`]),
  )

  expect(await titlesOf(db, entry)).toHaveLength(12)
})

test('saveEntry() keeps at most fifty states, the newest', async () => {
  const db = await freshProfile()

  const entry = await typed(
    db,
    Array.from({ length: 60 }, (_, at) => [at * 10, `Version ${at}`]),
  )

  const titles = await titlesOf(db, entry)
  expect(titles).toHaveLength(50)
  expect(titles[0]).toBe('Version 58')
})

test('a save that takes a file out keeps the state before it, and with it the bytes', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  valueIn(await keepFile(db, file, noon))
  const entry = valueIn(await saveEntry(db, achievementOf({ files: [file] }), noon))

  valueIn(await saveEntry(db, { ...entry, evidence: [] }, later(1)))
  valueIn(await collectFiles(db, later(3 * day)))

  expect((await readHistory(db, entry.id)).map((one) => one.entry.evidence.length)).toEqual([1])
  expect(await readOriginal(db, file.info.sha256)).toBeDefined()
})

test('readHistory() tells when a state was replaced', async () => {
  const db = await freshProfile()
  const entry = await typed(db, [
    [0, 'First'],
    [60, 'Second'],
  ])

  const [revision] = await readHistory(db, entry.id)

  expect(revision).toMatchObject({ rev: 1, at: later(60).toISOString() })
  expect(revision?.entry.updatedAt).toBe(later(0).toISOString())
})

test('restoreRevision() brings a state back as the newest and keeps the one it replaced', async () => {
  const db = await freshProfile()
  const entry = await typed(db, [
    [0, 'First'],
    [60, 'Second'],
  ])

  const restored = valueIn(await restoreRevision(db, entry.id, 1, later(61)))

  expect(restored).toMatchObject({ title: 'First', rev: 3, updatedAt: later(61).toISOString() })
  expect(valueIn(await readEntry(db, entry.id))).toEqual(restored)
  expect(await titlesOf(db, entry)).toEqual(['Second', 'First'])
})

test.each(['entries', 'revisions'] as const)(
  'restoreRevision() is whole: a break in «%s» leaves all as it was',
  async (table) => {
    const db = await freshProfile()
    const entry = await typed(db, [
      [0, 'First'],
      [60, 'Second'],
    ])
    const before = await everyRow(db)
    breakWrites(db[table])

    await expect(restoreRevision(db, entry.id, 1, later(61))).rejects.toThrow('The disk broke')

    expect(await everyRow(db)).toEqual(before)
  },
)

test('restoreRevision() says when there is no such state', async () => {
  const db = await freshProfile()
  const entry = await typed(db, [[0, 'First']])

  expect(failureIn(await restoreRevision(db, entry.id, 7))).toMatchObject({ kind: 'not-found' })
})
