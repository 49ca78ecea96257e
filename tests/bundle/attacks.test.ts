import { beforeEach, describe, expect, test } from 'vitest'
import { type RejectReason, verifyBundle } from '#bundle'
import { utf8 } from '#bytes'
import {
  editText,
  madeBundle,
  newKey,
  now,
  pathOf,
  reseal,
  rewriteManifest,
  rewriteTagManifest,
  sign,
  type Unpacked,
  unpack,
} from '../support/bundles.ts'
import { verdictOf } from './verdict-of.ts'

const key = await newKey()
const original = await madeBundle(key)

let files: Unpacked
let diploma: string
let drawing: string

beforeEach(async () => {
  files = await unpack(original)
  diploma = pathOf(files, 'diplom')
  drawing = pathOf(files, 'risunok')
})

test('an untouched bundle is whole and signed by its owner', async () => {
  const verdict = await verifyBundle(original, { now })

  expect(verdict).toMatchObject({
    headline: 2,
    form: 'archive',
    container: { code: 'ok' },
    integrity: { code: 'intact', files: 8, changed: [], missing: [], extra: [] },
    signatures: [{ place: 'student', signature: { kind: 'valid' }, signer: 'owner', time: 'in-validity' }],
    contents: { code: 'ok' },
    pdf: { code: 'not-checked' },
    confirmations: [],
    outline: { entries: 2, files: 2, owner: { name: { family: 'Иванова' } } },
  })
})

test('a bundle that was unpacked and packed again, in any order, is as good as before', async () => {
  const again = new Map([...files].toReversed())

  expect((await verdictOf(again)).headline).toBe(2)
})

describe('payload', () => {
  test('one flipped byte names the file by its own name', async () => {
    files.set(
      diploma,
      (files.get(diploma) ?? new Uint8Array()).map((byte, at) => (at === 3 ? byte ^ 1 : byte)),
    )

    const verdict = await verdictOf(files)

    expect(verdict).toMatchObject({
      headline: 5,
      integrity: { code: 'damaged', changed: [{ path: diploma, name: 'Диплом (скан).JPG' }] },
      signatures: [{ signature: { kind: 'valid' } }],
    })
  })

  test('a removed file is missed (invariant 38)', async () => {
    files.delete(drawing)

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      integrity: {
        code: 'damaged',
        changed: [],
        missing: [{ path: drawing, name: 'рисунок.png' }],
        extra: [],
      },
    })
  })

  test('an added file is noticed (invariant 38)', async () => {
    files.set('data/files/0003-virus.exe', utf8('MZ'))

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      integrity: {
        code: 'damaged',
        changed: [],
        missing: [],
        extra: [{ path: 'data/files/0003-virus.exe' }],
      },
    })
  })

  test('two files that changed places are both named', async () => {
    const [a, b] = [files.get(diploma), files.get(drawing)]
    if (a && b) files.set(diploma, b).set(drawing, a)

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      integrity: { changed: [{ path: diploma }, { path: drawing }] },
    })
  })

  test('an edit repeated in the manifest is noticed in the manifest', async () => {
    editText(files, 'data/portfolio.json', (text) => text.replace('"Переход"', '"Конкурс"'))
    await rewriteManifest(files)

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      integrity: { changed: [{ path: 'manifest-sha256.txt' }] },
      contents: { code: 'ok' },
    })
  })

  test('an edit repeated in both manifests breaks the signature', async () => {
    editText(files, 'data/portfolio.json', (text) => text.replace('"Переход"', '"Конкурс"'))
    await rewriteManifest(files)
    await rewriteTagManifest(files)

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      integrity: { code: 'intact' },
      signatures: [{ signature: { kind: 'broken', reason: 'other-content' } }],
    })
  })
})

describe('tag files', () => {
  const rejections: [string, (files: Unpacked) => unknown, RejectReason][] = [
    ['no declaration', (bag) => bag.delete('bagit.txt'), { kind: 'not-a-bag' }],
    [
      'another version in the declaration',
      (bag) => editText(bag, 'bagit.txt', (text) => text.replace('1.0', '0.97')),
      { kind: 'wrong-declaration' },
    ],
    [
      'no manifest',
      (bag) => bag.delete('manifest-sha256.txt'),
      { kind: 'tag-file-missing', path: 'manifest-sha256.txt' },
    ],
    [
      'no tag manifest',
      (bag) => bag.delete('tagmanifest-sha256.txt'),
      { kind: 'tag-file-missing', path: 'tagmanifest-sha256.txt' },
    ],
    [
      'a tag manifest that omits the manifest',
      (bag) => editText(bag, 'tagmanifest-sha256.txt', (text) => text.replace(/^.* manifest-.*\n/m, '')),
      { kind: 'manifest-not-listed' },
    ],
    [
      'a tag manifest that omits another tag file',
      (bag) => editText(bag, 'tagmanifest-sha256.txt', (text) => text.replace(/^.* kak-.*\n/m, '')),
      { kind: 'tag-file-not-listed', path: 'kak-proverit.txt' },
    ],
    [
      'a second manifest',
      (bag) => bag.set('manifest-sha512.txt', utf8('')),
      { kind: 'foreign-file', path: 'manifest-sha512.txt' },
    ],
    [
      'an extra tag file',
      (bag) => bag.set('notes.txt', utf8('hello')),
      { kind: 'foreign-file', path: 'notes.txt' },
    ],
    [
      'fetch.txt',
      (bag) => bag.set('fetch.txt', utf8('https://example.org 5 data/files/a.jpg\n')),
      { kind: 'foreign-file', path: 'fetch.txt' },
    ],
    [
      'a payload file that the format has no place for',
      (bag) => bag.set('data/run.exe', utf8('MZ')),
      { kind: 'foreign-file', path: 'data/run.exe' },
    ],
    [
      'a manifest line twice',
      (bag) => editText(bag, 'manifest-sha256.txt', (text) => text + text.slice(0, text.indexOf('\n') + 1)),
      { kind: 'path-twice-in-manifest', path: 'data/files/0001-diplom-skan.jpg' },
    ],
    [
      'a manifest line that leaves the bag',
      (bag) => editText(bag, 'manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  data/../../key\n`),
      { kind: 'path-outside-the-bag', path: 'data/../../key' },
    ],
    [
      'a manifest line that is not one',
      (bag) => editText(bag, 'manifest-sha256.txt', (text) => `${text}hello\n`),
      { kind: 'broken-manifest', path: 'manifest-sha256.txt', line: 9 },
    ],
    [
      'a manifest that is not text',
      (bag) => bag.set('manifest-sha256.txt', Uint8Array.of(0xff)),
      { kind: 'broken-manifest', path: 'manifest-sha256.txt', line: 1 },
    ],
  ]

  test.each(rejections)('%s: rejected', async (_, attack, reason) => {
    attack(files)

    expect(await verdictOf(files)).toMatchObject({ headline: 5, container: { code: 'rejected', reason } })
  })

  test('a false Oxum in a bundle that its owner signed: rejected', async () => {
    editText(files, 'bag-info.txt', (text) => text.replace(/Oxum: \d+/, 'Oxum: 7'))
    await rewriteTagManifest(files)
    await sign(files, key)

    expect((await verdictOf(files)).container).toEqual({ code: 'rejected', reason: { kind: 'wrong-oxum' } })
  })

  test('CR LF in tag files is legal', async () => {
    for (const path of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'])
      editText(files, path, (text) => text.replaceAll('\n', '\r\n'))
    await rewriteTagManifest(files)
    editText(files, 'tagmanifest-sha256.txt', (text) => text.replaceAll('\n', '\r\n'))
    await sign(files, key)

    expect((await verdictOf(files)).headline).toBe(2)
  })

  test('upper-case digits in manifests are legal', async () => {
    const raise = (text: string) => text.replace(/^[0-9a-f]{64}/gm, (digest) => digest.toUpperCase())
    editText(files, 'manifest-sha256.txt', raise)
    await rewriteTagManifest(files)
    editText(files, 'tagmanifest-sha256.txt', raise)
    await sign(files, key)

    expect((await verdictOf(files)).headline).toBe(2)
  })
})

test('a file in the place of a confirmation is told as broken, and the bundle stays what it is', async () => {
  const path = 'data/credentials/0190a3b0-0000-4000-8000-000000000009.jwt'
  files.set(path, utf8('e30.e30.e30'))
  editText(files, 'data/portfolio.json', (text) =>
    text.replace('"credentials":[]', `"credentials":["${path}"]`),
  )
  await reseal(files, key)

  expect(await verdictOf(files)).toMatchObject({
    headline: 2,
    confirmations: [{ path, code: 'broken' }],
  })
})
