import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { type Entry, newSnapshotId, Snapshot } from '#domain'
import {
  collectFiles,
  deleteForever,
  filesWithoutBytes,
  keepFile,
  listSnapshots,
  moveToTrash,
  readEntry,
  readLog,
  readOriginal,
  readSnapshot,
  readWhole,
  replaceWith,
  saveEntry,
  saveSnapshot,
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

function snapshotOf(entries: Entry[], at = noon, more: Partial<Snapshot> = {}): Snapshot {
  return Snapshot.parse({
    id: newSnapshotId(at),
    at: at.toISOString(),
    reason: 'transfer',
    grade: 7,
    school: 'School 63',
    items: entries.map((entry) => ({ entry, whyItMatters: 'It shows what I can' })),
    summary: 'I make things that grow',
    ...more,
  })
}

test('saveSnapshot() keeps entries as they were, whatever becomes of them (invariants 35 and 36)', async () => {
  const db = await freshProfile()
  const entry = valueIn(await saveEntry(db, achievementOf({ title: 'Before' }), noon))
  const snapshot = snapshotOf([entry])
  valueIn(await saveSnapshot(db, snapshot))
  valueIn(await saveEntry(db, { ...entry, title: 'After' }, later(1)))

  expect(valueIn(await readSnapshot(db, snapshot.id))).toEqual(snapshot)
  expect(valueIn(await readEntry(db, entry.id)).title).toBe('After')
})

test('saveSnapshot() never overwrites a snapshot (invariant 35)', async () => {
  const db = await freshProfile()
  const snapshot = snapshotOf([])
  valueIn(await saveSnapshot(db, snapshot))

  const second = await saveSnapshot(db, { ...snapshot, summary: 'Something else' })

  expect(failureIn(second)).toEqual({ kind: 'snapshot-exists', id: snapshot.id })
  expect(await listSnapshots(db)).toEqual([snapshot])
})

test('a corrected snapshot stands beside the one it corrects, newest first (invariant 35)', async () => {
  const db = await freshProfile()
  const first = snapshotOf([])
  const second = snapshotOf([], later(1), { previous: first.id })
  valueIn(await saveSnapshot(db, first))
  valueIn(await saveSnapshot(db, second))

  expect(await listSnapshots(db)).toEqual([second, first])
})

test('saveSnapshot() says so in the log, and neither is without the other', async () => {
  const db = await freshProfile()
  valueIn(await saveSnapshot(db, snapshotOf([])))
  const before = await everyRow(db)
  breakWrites(db.log)

  await expect(saveSnapshot(db, snapshotOf([], later(1)))).rejects.toThrow('The disk broke')

  expect((await readLog(db)).map(({ act, about }) => [act, about])).toEqual([['snapshot-taken', 'School 63']])
  expect(await everyRow(db)).toEqual(before)
})

test('the bytes of a file stay while a snapshot shows it, though its entry is gone for ever (invariant 36)', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  valueIn(await keepFile(db, file, noon))
  const entry = valueIn(await saveEntry(db, achievementOf({ files: [file] }), noon))
  valueIn(await saveSnapshot(db, snapshotOf([entry])))

  valueIn(await moveToTrash(db, entry.id, noon))
  valueIn(await deleteForever(db, entry.id, later(2 * day)))
  expect(valueIn(await collectFiles(db, later(3 * day)))).toBe(0)

  expect(await (await readOriginal(db, file.info.sha256))?.text()).toBe('diploma')
})

test('readSnapshot() tells a damaged snapshot from one that is not there', async () => {
  const db = await freshProfile()
  const [damaged, absent] = [newSnapshotId(noon), newSnapshotId(later(1))]
  await db.snapshots.add({ id: damaged, at: noon.toISOString(), files: [], snapshot: { id: damaged } })

  expect(failureIn(await readSnapshot(db, damaged)).kind).toBe('record-damaged')
  expect(failureIn(await readSnapshot(db, absent)).kind).toBe('not-found')
  expect(await listSnapshots(db)).toEqual([])
})

test('a whole copy carries snapshots, and an import brings them with their files (S4-37)', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  const snapshot = snapshotOf([achievementOf({ files: [file] })])
  const { portfolio } = valueIn(await readWhole(db))
  valueIn(await replaceWith(db, { portfolio, entries: [], files: [file], snapshots: [snapshot] }))

  expect(valueIn(await readWhole(db)).snapshots).toEqual([snapshot])
  expect(valueIn(await collectFiles(db, later(9 * day)))).toBe(0)
})

test('an import knows a file whose bytes did not come, and is whole once the same file is added', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  const entry = achievementOf({ files: [file] })
  const { portfolio } = valueIn(await readWhole(db))
  valueIn(await replaceWith(db, { portfolio, entries: [entry], files: [], missing: [file.info] }))

  const before = await filesWithoutBytes(db, [file.info.sha256])
  const { files } = valueIn(await readWhole(db))
  valueIn(await keepFile(db, file, later(1)))
  const after = await filesWithoutBytes(db, [file.info.sha256])

  expect(files).toEqual([file.info])
  expect([[...before], [...after]]).toEqual([[file.info.sha256], []])
  expect(await (await readOriginal(db, file.info.sha256))?.text()).toBe('diploma')
})
