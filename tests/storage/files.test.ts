import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { Sha256Hex } from '#domain'
import { keepFile, readCopy, readFileInfo, readFileInfos, readOriginal } from '#storage'
import {
  breakWrites,
  diskIsFull,
  everyRow,
  failureIn,
  fileOf,
  freshProfile,
  later,
  noon,
  refuseBlobs,
  valueIn,
} from './support.ts'

test.each(['Blob', 'ArrayBuffer'])('keepFile() gives back the same bytes and types (%s)', async (form) => {
  const db = await freshProfile()
  if (form === 'ArrayBuffer') refuseBlobs(db)
  const file = await fileOf('diploma')
  const { sha256 } = file.info

  const kept = valueIn(await keepFile(db, file, noon))

  const original = await readOriginal(db, sha256)
  expect(kept).toEqual({ file: file.info, isNew: true })
  expect(await original?.text()).toBe('diploma')
  expect(original?.type).toBe('image/png')
  expect(await (await readCopy(db, sha256, 'thumbnail'))?.text()).toBe('small diploma')
  expect(await (await readCopy(db, sha256, 'view'))?.text()).toBe('large diploma')
  expect(valueIn(await readFileInfo(db, sha256))).toEqual(file.info)
  expect((await db.originals.get(sha256))?.body instanceof Blob).toBe(form === 'Blob')
})

test('keepFile() asks a browser that keeps no Blobs only once', async () => {
  const db = await freshProfile()
  refuseBlobs(db)

  valueIn(await keepFile(db, await fileOf('one'), noon))

  expect(db.keepsBlobs).toBe(false)
  expect(valueIn(await keepFile(db, await fileOf('two'), noon)).isNew).toBe(true)
})

test('keepFile() keeps the same bytes once, under the facts of the first time', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  valueIn(await keepFile(db, file, noon))

  const again = { ...file, info: { ...file.info, name: 'scan.png' } }
  const kept = valueIn(await keepFile(db, again, later(1)))

  expect(kept).toEqual({ file: file.info, isNew: false })
  expect(await db.originals.count()).toBe(1)
})

test('keepFile() brings back bytes that were lost', async () => {
  const db = await freshProfile()
  const file = await fileOf('diploma')
  valueIn(await keepFile(db, file, noon))
  await db.originals.clear()

  valueIn(await keepFile(db, file, later(1)))

  expect(await (await readOriginal(db, file.info.sha256))?.text()).toBe('diploma')
})

test('keepFile() adds copies to a file that came without them', async () => {
  const db = await freshProfile()
  const { info, original, thumbnail } = await fileOf('diploma')
  valueIn(await keepFile(db, { info, original }, noon))
  expect(await readCopy(db, info.sha256, 'thumbnail')).toBeUndefined()

  valueIn(await keepFile(db, { info, original, thumbnail }, later(1)))

  expect(await (await readCopy(db, info.sha256, 'thumbnail'))?.text()).toBe('small diploma')
})

test.each(['files', 'originals', 'copies'] as const)(
  'keepFile() writes facts, original and copies together: a full disk in «%s» leaves nothing',
  async (table) => {
    const db = await freshProfile()
    const before = await everyRow(db)
    breakWrites(db[table], diskIsFull)

    const kept = await keepFile(db, await fileOf('diploma'), noon)

    expect(failureIn(kept)).toEqual({ kind: 'quota-exceeded' })
    expect(await everyRow(db)).toEqual(before)
  },
)

test('readOriginal() and readFileInfo() say that a file is not here', async () => {
  const db = await freshProfile()
  const id = Sha256Hex.parse('0'.repeat(64))

  expect(await readOriginal(db, id)).toBeUndefined()
  expect(failureIn(await readFileInfo(db, id))).toEqual({ kind: 'not-found', id })
})

test('readFileInfos() leaves out what is missing or damaged', async () => {
  const db = await freshProfile()
  const [whole, damaged, missing] = [await fileOf('whole'), await fileOf('damaged'), await fileOf('missing')]
  valueIn(await keepFile(db, whole, noon))
  valueIn(await keepFile(db, damaged, noon))
  await db.table('files').update(damaged.info.sha256, { info: 'nothing' })

  const infos = await readFileInfos(
    db,
    [whole, damaged, missing].map(({ info }) => info.sha256),
  )

  expect([...infos.values()]).toEqual([whole.info])
  expect(failureIn(await readFileInfo(db, damaged.info.sha256))).toMatchObject({ kind: 'record-damaged' })
})
