import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { askToPersist, copyStanding, keepFile, noteCopy, saveEntry, storageReport } from '#storage'
import { achievementOf, fileOf, freshProfile, later, noon, valueIn } from './support.ts'

test('storageReport() counts entries, files and bytes', async () => {
  const db = await freshProfile()
  const files = [await fileOf('four'), await fileOf('eleven more')]
  for (const file of files) valueIn(await keepFile(db, file, noon))
  valueIn(await saveEntry(db, achievementOf({ files }), noon))

  expect(await storageReport(db)).toMatchObject({ entries: 1, files: 2, bytes: 4 + 11 })
})

test('storageReport() counts what was changed since the last copy', async () => {
  const db = await freshProfile()
  const first = valueIn(await saveEntry(db, achievementOf(), later(0)))
  valueIn(await saveEntry(db, achievementOf(), later(0)))
  expect(await storageReport(db)).toMatchObject({ changedSinceCopy: 2 })

  valueIn(await noteCopy(db, later(1)))
  valueIn(await saveEntry(db, { ...first, title: 'Changed' }, later(2)))

  expect(await storageReport(db)).toMatchObject({
    lastCopyAt: later(1).toISOString(),
    changedSinceCopy: 1,
  })
})

test('storageReport() says what the browser says', async () => {
  const db = await freshProfile()

  const report = await storageReport(db, {
    estimate: async () => ({ usage: 5, quota: 10 }),
    persisted: async () => false,
  })

  expect(report).toMatchObject({ usage: 5, quota: 10, persisted: 'no' })
})

test('storageReport() does without a browser that tells anything', async () => {
  const db = await freshProfile()

  const report = await storageReport(db, {})

  expect(report).toEqual({ persisted: 'unknown', entries: 0, files: 0, bytes: 0, changedSinceCopy: 0 })
})

test.each([
  [{ persist: async () => true }, 'yes'],
  [{ persist: async () => false }, 'no'],
  [{ persist: () => Promise.reject(new TypeError('Not here')) }, 'unknown'],
  [{}, 'unknown'],
])('askToPersist() has an answer for every browser', async (keeper, answer) => {
  expect(await askToPersist(keeper)).toBe(answer)
})

test('copyStanding() says when the last copy was and what changed since', async () => {
  const db = await freshProfile()
  expect(await copyStanding(db)).toEqual({ lastCopyAt: undefined, changed: 0 })

  valueIn(await saveEntry(db, achievementOf(), later(0)))
  valueIn(await noteCopy(db, later(1)))
  valueIn(await saveEntry(db, achievementOf(), later(2)))

  expect(await copyStanding(db)).toEqual({ lastCopyAt: later(1).toISOString(), changed: 1 })
})
