import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { ShowcaseSelection } from '#domain'
import {
  appendLog,
  openProfile,
  readDeviceSetting,
  readLog,
  readOwnerKey,
  readSetting,
  readShowcase,
  type StoredOwnerKey,
  saveDeviceSetting,
  saveOwnerKey,
  saveSetting,
  saveShowcase,
} from '#storage'
import { failureIn, freshProfile, later, noon, valueIn } from './support.ts'

async function ownerKey(): Promise<StoredOwnerKey & { publicKey: CryptoKey }> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['sign', 'verify'])
  return {
    privateKey,
    publicKey,
    certificate: Uint8Array.of(48, 1),
    thumbprint: 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:abc',
    wrapped: Uint8Array.of(48, 2),
  }
}

test('readOwnerKey() gives back a key that signs and cannot be read out', async () => {
  const db = await freshProfile()
  const { publicKey, ...key } = await ownerKey()
  valueIn(await saveOwnerKey(db, key, noon))
  db.close()

  const found = valueIn(await readOwnerKey(valueIn(await openProfile(db.id))))

  const es256 = { name: 'ECDSA', hash: 'SHA-256' }
  const text = Uint8Array.of(1, 2, 3)
  const signature = await crypto.subtle.sign(es256, found.privateKey, text)
  expect(await crypto.subtle.verify(es256, publicKey, signature, text)).toBe(true)
  expect(found.privateKey.extractable).toBe(false)
  expect(found).toMatchObject({
    certificate: key.certificate,
    thumbprint: key.thumbprint,
    wrapped: key.wrapped,
  })
})

test('saveOwnerKey() writes the making of a key into the log', async () => {
  const db = await freshProfile()
  const { publicKey: _, ...key } = await ownerKey()

  valueIn(await saveOwnerKey(db, key, noon))

  expect(await readLog(db)).toEqual([{ at: noon.toISOString(), act: 'key-created', about: key.thumbprint }])
})

test('saveOwnerKey() keeps key and line of the log together', async () => {
  const db = await freshProfile()
  const { publicKey: _, ...key } = await ownerKey()

  const noTime = new Date(Number.NaN)
  await expect(saveOwnerKey(db, key, noTime)).rejects.toThrow(RangeError)

  expect(await db.keys.count()).toBe(0)
})

test('readOwnerKey() says that there is no key yet, or that it is damaged', async () => {
  const db = await freshProfile()
  expect(failureIn(await readOwnerKey(db))).toEqual({ kind: 'not-found', id: 'owner' })

  await db.table('keys').put({ id: 'owner', privateKey: 'secret' })

  expect(failureIn(await readOwnerKey(db))).toEqual({ kind: 'record-damaged', id: 'owner' })
})

test('readLog() begins with the last line and leaves damaged ones out', async () => {
  const db = await freshProfile()
  for (const at of [1, 2, 3]) {
    const event = { at: later(at).toISOString(), act: 'slides-shown', about: `Lesson ${at}` } as const
    valueIn(await appendLog(db, event))
  }
  await db.table('log').add({ at: 'never' })

  expect((await readLog(db)).map(({ about }) => about)).toEqual(['Lesson 3', 'Lesson 2', 'Lesson 1'])
  expect(await readLog(db, 2)).toHaveLength(1)
})

test('readShowcase() gives back the selection, and nothing before the first', async () => {
  const db = await freshProfile()
  const selection = ShowcaseSelection.parse({
    nameMode: 'initials',
    sentence: 'I build greenhouses.',
    showsGrade: true,
    showsSchool: false,
    theme: 'paper',
    items: [],
    updatedAt: noon.toISOString(),
  })
  expect(await readShowcase(db)).toBeUndefined()

  valueIn(await saveShowcase(db, selection))

  expect(await readShowcase(db)).toEqual(selection)
})

test('readSetting() takes a damaged value for one that was never saved', async () => {
  const db = await freshProfile()
  valueIn(await saveSetting(db, 'lastReceiver', 'School 63'))
  expect(await readSetting(db, 'lastReceiver')).toBe('School 63')

  await db.settings.put({ name: 'lastReceiver', value: 63 })

  expect(await readSetting(db, 'lastReceiver')).toBeUndefined()
})

test('settings of the device are the same in every portfolio, settings of a portfolio are its own', async () => {
  const [first, second] = [await freshProfile(), await freshProfile()]
  valueIn(await saveSetting(first, 'lastReceiver', 'School 63'))
  valueIn(await saveDeviceSetting('persistence', 'no'))

  expect(await readSetting(second, 'lastReceiver')).toBeUndefined()
  expect(await readDeviceSetting('persistence')).toBe('no')
})

test('saveSetting(), saveDeviceSetting() and appendLog() refuse what could not be read back', async () => {
  const db = await freshProfile()
  const tooLong = 'x'.repeat(301)
  const event = { at: noon.toISOString(), act: 'slides-shown', about: tooLong } as const

  for (const result of [
    await saveSetting(db, 'lastReceiver', tooLong),
    await saveDeviceSetting('installHintHiddenUntil', 'tomorrow'),
    await appendLog(db, event),
  ]) {
    expect(failureIn(result)).toMatchObject({ kind: 'invalid-record' })
  }
})
