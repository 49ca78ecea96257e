import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { collectFiles, keepFile, moveToTrash, readOriginal, saveEntry } from '#storage'
import {
  achievementOf,
  breakWrites,
  day,
  everyRow,
  fileOf,
  freshProfile,
  later,
  noon,
  valueIn,
} from './support.ts'

test('collectFiles() removes the bytes that nothing refers to', async () => {
  const db = await freshProfile()
  const file = await fileOf('left over')
  valueIn(await keepFile(db, file, noon))

  expect(valueIn(await collectFiles(db, later(2 * day)))).toBe(1)

  expect(await readOriginal(db, file.info.sha256)).toBeUndefined()
  expect(await db.copies.count()).toBe(0)
  expect(await db.files.count()).toBe(0)
})

test('collectFiles() leaves what an entry, the trash or a history refers to', async () => {
  const db = await freshProfile()
  const files = [await fileOf('entry'), await fileOf('trash'), await fileOf('history')]
  for (const file of files) valueIn(await keepFile(db, file, noon))
  const [inEntry, inTrash, inHistory] = await Promise.all(
    files.map(async (file) => valueIn(await saveEntry(db, achievementOf({ files: [file] }), noon))),
  )
  valueIn(await moveToTrash(db, inTrash?.id ?? expect.fail(), noon))
  valueIn(await saveEntry(db, { ...(inHistory ?? expect.fail()), evidence: [] }, later(1)))

  expect(valueIn(await collectFiles(db, later(9 * day)))).toBe(0)

  expect(inEntry?.evidence).toHaveLength(1)
  expect(await db.originals.count()).toBe(3)
})

test('collectFiles() leaves a file for a day while its entry is still being written', async () => {
  const db = await freshProfile()
  valueIn(await keepFile(db, await fileOf('just taken'), noon))

  expect(valueIn(await collectFiles(db, later(day - 1)))).toBe(0)
  expect(valueIn(await collectFiles(db, later(day + 1)))).toBe(1)
})

test('collectFiles() does not wait for a file whose entry was saved and has let it go', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  valueIn(await keepFile(db, file, noon))
  const entry = valueIn(await saveEntry(db, achievementOf({ files: [file] }), noon))
  await db.entries.delete(entry.id)

  expect(valueIn(await collectFiles(db, later(1)))).toBe(1)
})

test.each(['files', 'originals', 'copies'] as const)(
  'collectFiles() is whole: a break in «%s» leaves all as it was',
  async (table) => {
    const db = await freshProfile()
    valueIn(await keepFile(db, await fileOf('left over'), noon))
    const before = await everyRow(db)
    breakWrites(db[table])

    await expect(collectFiles(db, later(2 * day))).rejects.toThrow('The disk broke')

    expect(await everyRow(db)).toEqual(before)
  },
)

test('collectFiles() does not take a file from an entry that is saved at the same moment', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  valueIn(await keepFile(db, file, noon))

  const [collected] = await Promise.all([
    collectFiles(db, later(2 * day)),
    keepFile(db, file, later(2 * day)).then(() =>
      saveEntry(db, achievementOf({ files: [file] }), later(2 * day)),
    ),
  ])

  expect(valueIn(collected)).toBeLessThanOrEqual(1)
  expect(await (await readOriginal(db, file.info.sha256))?.text()).toBe('diploma')
})
