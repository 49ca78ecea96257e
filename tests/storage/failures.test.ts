import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { explainStorage } from '#i18n'
import {
  createProfile,
  listProfiles,
  openCurrentProfile,
  openProfile,
  type StorageFailure,
  saveEntry,
  storageFailureOf,
} from '#storage'
import { achievementOf, breakWrites, failureIn, freshProfile, noon, portfolioOf } from './support.ts'

/** Does not compile while a failure has no words. */
const explain: (failure: StorageFailure) => string = explainStorage

test.each([
  [new DOMException('', 'QuotaExceededError'), 'quota-exceeded'],
  [new Dexie.AbortError(new DOMException('', 'QuotaExceededError')), 'quota-exceeded'],
  [new Dexie.DatabaseClosedError(), 'closed-elsewhere'],
  [new DOMException('', 'InvalidStateError'), 'storage-blocked'],
  [new DOMException('', 'SecurityError'), 'storage-blocked'],
  [new DOMException('', 'UnknownError'), 'storage-blocked'],
  [new Dexie.MissingAPIError(), 'storage-blocked'],
])('storageFailureOf() knows what %s stands for', (error, kind) => {
  expect(storageFailureOf(error)).toEqual({ kind })
})

test('storageFailureOf() knows nothing of other errors', () => {
  expect(storageFailureOf(new TypeError('Wrong'))).toBeUndefined()
  expect(storageFailureOf('QuotaExceededError')).toBeUndefined()
})

test('a browser without storage is «storage-blocked» wherever one begins', async () => {
  Dexie.dependencies.indexedDB = JSON.parse('null')
  const { id } = portfolioOf()

  for (const result of [
    await listProfiles(),
    await openCurrentProfile(),
    await openProfile(id),
    await createProfile(portfolioOf()),
  ]) {
    expect(failureIn(result)).toEqual({ kind: 'storage-blocked' })
  }
})

test('a browser that refuses to open is «storage-blocked»', async () => {
  const refusing = new Proxy(Dexie.dependencies.indexedDB, {
    get: () => () => {
      throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError')
    },
  })
  Dexie.dependencies.indexedDB = refusing

  expect(failureIn(await listProfiles())).toEqual({ kind: 'storage-blocked' })
})

test('an error of the program is not a failure of storage', async () => {
  const db = await freshProfile()
  breakWrites(db.entries, new RangeError('A mistake'))

  await expect(saveEntry(db, achievementOf(), noon)).rejects.toThrow('A mistake')
})

test('explainStorage() says what is safe in words without jargon', () => {
  const text = explain({ kind: 'quota-exceeded' })

  expect(text).toContain('цело')
  expect(text).not.toMatch(/!|quota|IndexedDB/)
})
