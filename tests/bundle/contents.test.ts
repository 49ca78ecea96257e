import { beforeEach, expect, test } from 'vitest'
import { type ContentsFailure, openBundle, verifyBundle } from '#bundle'
import { sha256Hex, utf8 } from '#bytes'
import { schemaVersion } from '#domain'
import {
  asFolder,
  editText,
  files as kept,
  madeBundle,
  newKey,
  now,
  pack,
  pathOf,
  reseal,
  type Unpacked,
  unpack,
} from '../support/bundles.ts'

// The owner, or a program of the owner, writes something else than the format says: every digest and the
// signature are right, and still the contents must not be taken.

const key = await newKey()
const original = await madeBundle(key)
let files: Unpacked

beforeEach(async () => {
  files = await unpack(original)
})

const index = 'data/portfolio.json'
const wrongs: [string, (files: Unpacked) => unknown, ContentsFailure['kind']][] = [
  ['no index', (bag) => bag.delete(index), 'index-missing'],
  ['an index that is not JSON', (bag) => bag.set(index, utf8('hello')), 'not-an-index'],
  [
    'an index of another format',
    (bag) => replace(bag, index, 'portfolio-bundle/1', 'album/1'),
    'not-an-index',
  ],
  ['an unknown member', (bag) => replace(bag, index, '{"app"', '{"__proto__":{},"app"'), 'index-wrong'],
  ['a member twice', (bag) => replace(bag, index, '{"app"', '{"isExample":false,"app"'), 'index-wrong'],
  ['text that is not in NFC', (bag) => replace(bag, index, 'Рисую', 'Рисую и\u0306'), 'index-wrong'],
  [
    'a file path outside its folder',
    (bag) => replace(bag, index, 'data/files/0001', 'data/../0001'),
    'index-wrong',
  ],
  [
    'a file that the index does not list',
    (bag) => bag.set('data/files/0009-x.jpg', utf8('x')),
    'not-in-the-index',
  ],
  ['a confirmation that the index does not list', addConfirmation, 'not-in-the-index'],
  ['a listed file that is not there', (bag) => bag.delete(pathOf(bag, 'diplom')), 'file-wrong'],
  ['a file with another checksum in the index', wrongChecksum, 'file-wrong'],
  ['an item that is not there', (bag) => bag.delete(pathOf(bag, 'items/')), 'item-wrong'],
  [
    'an item with another digest',
    (bag) => replace(bag, pathOf(bag, 'items/'), 'Олимп', 'Алимп'),
    'item-wrong',
  ],
  ['an item of another owner', (bag) => editItem(bag, 'Петровна', 'Павловна'), 'item-wrong'],
  ['an item of a kind that is unknown', (bag) => editItem(bag, '"achievement"', '"award"'), 'item-wrong'],
  [
    'an item that shows a file not listed',
    (bag) => editItem(bag, kept[0]?.sha256 ?? '', 'a'.repeat(64)),
    'item-wrong',
  ],
  ['an item that is not canonical', (bag) => editItem(bag, '{"activity"', '{ "activity"'), 'item-wrong'],
  [
    'a summary of another bundle',
    (bag) => replace(bag, 'data/summary.json', '"entries":2', '"entries":3'),
    'summary-wrong',
  ],
  ['no summary', (bag) => bag.delete('data/summary.json'), 'summary-wrong'],
]

test.each(wrongs)('verifyBundle() reports %s, though the owner signed it', async (_, spoil, kind) => {
  await spoil(files)
  await reseal(files, key)

  const verdict = await verifyBundle(await pack(files), { now })

  expect(verdict).toMatchObject({
    headline: 5,
    integrity: { code: 'intact' },
    signatures: [{ signature: { kind: 'valid' } }],
    contents: { code: 'wrong', reason: { kind } },
  })
})

test.each(wrongs.filter(([name]) => !name.includes('checksum')))(
  'openBundle() does not take %s',
  async (_, spoil, kind) => {
    await spoil(files)

    const opened = await openBundle(asFolder(files))

    expect(!opened.ok && opened.failure.kind).toBe(kind)
  },
)

test('a bundle of a newer version is whole, signed by its owner, and not opened', async () => {
  replace(files, index, `"schemaVersion":${schemaVersion}`, '"hologram":{},"schemaVersion":999')
  await reseal(files, key)

  const reason = { kind: 'newer-format', format: 'portfolio-bundle/1', schemaVersion: 999 }
  expect(await openBundle(await pack(files))).toEqual({ ok: false, failure: reason })
  expect(await verifyBundle(await pack(files), { now })).toMatchObject({
    headline: 2,
    signatures: [{ signer: 'owner' }],
    contents: { code: 'wrong', reason },
  })
})

test('openBundle() reads a file only as the bytes of its digest', async () => {
  const diploma = pathOf(files, 'diplom')
  files.set(
    diploma,
    (files.get(diploma) ?? new Uint8Array()).map((byte) => byte ^ 1),
  )
  const opened = await openBundle(await pack(files))

  const [first, second] = kept
  if (!opened.ok || !first || !second) expect.fail()
  await expect(opened.value.readFile(first.sha256)).rejects.toThrow('Cannot take the file')
  expect(await (await opened.value.readFile(second.sha256)).text()).toBe('the bytes of a picture')
})

test.each([
  ['nothing', new Blob([])],
  ['a text', new Blob(['hello'])],
])('openBundle() says that %s is not an archive', async (_, blob) => {
  expect(await openBundle(blob)).toEqual({ ok: false, failure: { kind: 'not-a-zip' } })
})

test('openBundle() takes an unpacked folder, picked by itself or from above, with the litter of systems', async () => {
  const loose = new Map(Array.from(files, ([path, bytes]) => [path, new Blob([bytes])]))
  loose.set('data/.DS_Store', new Blob(['x'])).set('Thumbs.db', new Blob(['x']))

  expect((await openBundle(loose)).ok).toBe(true)
  expect((await openBundle(asFolder(files))).ok).toBe(true)
  expect((await verifyBundle(loose, { now })).headline).toBe(2)
})

test('an archive must hold one folder, and a bag in it', async () => {
  const other = await pack(new Map([['notes.txt', utf8('1')]]))
  const loose = new Map([
    ['a/bagit.txt', new Blob()],
    ['b/bagit.txt', new Blob()],
  ])

  expect(await openBundle(other)).toEqual({ ok: false, failure: { kind: 'not-a-bag' } })
  expect(await openBundle(loose)).toEqual({ ok: false, failure: { kind: 'not-one-folder' } })
})

function replace(bag: Unpacked, path: string, from: string, to: string): void {
  editText(bag, path, (text) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  })
}

/** Changes the first item and tells the index its new digest. */
async function editItem(bag: Unpacked, from: string, to: string): Promise<void> {
  const path = pathOf(bag, 'items/')
  const before = await digestOf(bag, path)
  replace(bag, path, from, to)
  replace(bag, index, before, await digestOf(bag, path))
}

function digestOf(bag: Unpacked, path: string): Promise<string> {
  return sha256Hex(bag.get(path) ?? new Uint8Array())
}

function addConfirmation(bag: Unpacked): void {
  bag.set('data/credentials/0190a3b0-0000-4000-8000-000000000009.jwt', utf8('e30.e30.e30'))
}

function wrongChecksum(bag: Unpacked): void {
  editText(bag, index, (text) =>
    text.replace(/"crc32":(\d)/, (_, digit) => `"crc32":${digit === '1' ? 2 : 1}`),
  )
}
