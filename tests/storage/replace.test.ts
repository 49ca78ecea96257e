import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import {
  allEntries,
  keepFile,
  moveToTrash,
  type ProfileDb,
  readCopy,
  readLog,
  readOriginal,
  readPortfolio,
  readWhole,
  replaceWith,
  saveEntry,
  type TakenFile,
} from '#storage'
import {
  achievementOf,
  day,
  everyRow,
  failureIn,
  fileOf,
  freshProfile,
  later,
  noon,
  portfolioOf,
  valueIn,
} from './support.ts'

/** What an opened bundle brings for this profile: two entries with a file each. */
async function bundleFor(db: ProfileDb) {
  const files = [await fileOf('diploma'), await fileOf('photo')]
  const entries = files.map((file, at) => achievementOf({ title: `Entry ${at}`, files: [file] }))
  const portfolio = { ...portfolioOf('Imported'), id: db.id }
  return { portfolio, entries, files }
}

async function* oneByOne(files: TakenFile[], error?: unknown): AsyncGenerator<TakenFile> {
  yield* files
  if (error) throw error
}

test('replaceWith() fills an empty profile with portfolio, entries and files', async () => {
  const db = await freshProfile()
  const bundle = await bundleFor(db)
  const progress: number[] = []

  const imported = await replaceWith(
    db,
    { ...bundle, files: oneByOne(bundle.files) },
    { now: noon, onProgress: (files) => progress.push(files) },
  )

  valueIn(imported)
  expect(valueIn(await readPortfolio(db))).toEqual(bundle.portfolio)
  expect((await allEntries(db)).sort((a, b) => (a.title < b.title ? -1 : 1))).toEqual(bundle.entries)
  const { sha256 } = bundle.files[1]?.info ?? expect.fail()
  expect(await (await readOriginal(db, sha256))?.text()).toBe('photo')
  expect(await (await readCopy(db, sha256, 'view'))?.text()).toBe('large photo')
  expect(progress).toEqual([1, 2])
  expect((await readLog(db)).map(({ act }) => act)).toEqual(['portfolio-imported'])
})

test('readWhole() gives back what replaceWith() took', async () => {
  const db = await freshProfile()
  const bundle = await bundleFor(db)
  valueIn(await replaceWith(db, bundle, { now: noon }))

  const whole = valueIn(await readWhole(db))

  const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((one) => [one.id, one]))
  expect(whole.portfolio).toEqual(bundle.portfolio)
  expect(byId(whole.entries)).toEqual(byId(bundle.entries))
  expect(new Set(whole.files)).toEqual(new Set(bundle.files.map(({ info }) => info)))
})

test('readWhole() names the entries it cannot give', async () => {
  const db = await freshProfile()
  const entry = valueIn(await saveEntry(db, achievementOf(), noon))
  await db.table('entries').update(entry.id, { 'entry.kind': 'no such kind' })

  expect(valueIn(await readWhole(db))).toMatchObject({ entries: [], damaged: [entry.id] })
})

test('replaceWith() refuses a profile that has entries, or entries in the trash', async () => {
  const [withEntry, withTrash] = [await freshProfile(), await freshProfile()]
  for (const db of [withEntry, withTrash]) valueIn(await saveEntry(db, achievementOf(), noon))
  valueIn(await moveToTrash(withTrash, (await allEntries(withTrash))[0]?.id ?? expect.fail(), noon))

  for (const db of [withEntry, withTrash]) {
    const before = await everyRow(db)
    const imported = await replaceWith(db, await bundleFor(db), { now: noon })

    expect(failureIn(imported)).toEqual({ kind: 'profile-not-empty' })
    expect(await everyRow(db)).toEqual(before)
  }
})

test('replaceWith() refuses the portfolio of another database', async () => {
  const db = await freshProfile()

  await expect(replaceWith(db, { portfolio: portfolioOf(), entries: [], files: [] })).rejects.toThrow(
    TypeError,
  )
})

test('replaceWith() that cannot read a file on the way leaves the profile as it was', async () => {
  const db = await freshProfile()
  const bundle = await bundleFor(db)
  const before = await everyRow(db)

  const files = oneByOne(bundle.files, new RangeError('The archive ends too early'))
  await expect(replaceWith(db, { ...bundle, files })).rejects.toThrow('The archive ends too early')

  expect(await everyRow(db)).toEqual(before)
})

test('replaceWith() that breaks among the entries leaves neither entries nor files', async () => {
  const db = await freshProfile()
  const bundle = await bundleFor(db)
  const before = await everyRow(db)
  // A key that IndexedDB cannot hold makes the last of the puts fail, inside the transaction.
  const broken = { ...achievementOf(), id: JSON.parse('null') }

  const entries = [...bundle.entries, broken]
  await expect(replaceWith(db, { ...bundle, entries })).rejects.toThrow()

  expect(await everyRow(db)).toEqual(before)
})

test('replaceWith() stopped by its signal leaves the profile as it was', async () => {
  const db = await freshProfile()
  const bundle = await bundleFor(db)
  const before = await everyRow(db)
  const stop = new AbortController()

  const imported = await replaceWith(db, bundle, { signal: stop.signal, onProgress: () => stop.abort() })

  expect(failureIn(imported)).toEqual({ kind: 'cancelled' })
  expect(await everyRow(db)).toEqual(before)
})

test('replaceWith() that fails does not remove a file which was here before', async () => {
  const db = await freshProfile()
  const bundle = await bundleFor(db)
  const [first] = bundle.files
  valueIn(await keepFile(db, first ?? expect.fail(), later(-day)))

  const files = oneByOne(bundle.files, new RangeError('The archive ends too early'))
  await expect(replaceWith(db, { ...bundle, files })).rejects.toThrow('The archive ends too early')

  expect(await db.originals.count()).toBe(1)
})
