import { beforeEach, describe, expect, test } from 'vitest'
import { type RejectReason, type Verdict, verifyBundle } from '#bundle'
import { utf8 } from '#bytes'
import type { OwnerKey } from '#sign'
import {
  asFolder,
  editText,
  madeBundle,
  newKey,
  now,
  otherPortfolioId,
  pack,
  pathOf,
  reseal,
  rewriteManifest,
  rewriteTagManifest,
  sign,
  type Unpacked,
  unpack,
} from '../support/bundles.ts'

const key = await newKey()
const stranger = await newKey(otherPortfolioId, 'Борис Петров')
const original = await madeBundle(key)

let files: Unpacked
let diploma: string
let drawing: string

beforeEach(async () => {
  files = await unpack(original)
  diploma = pathOf(files, 'diplom')
  drawing = pathOf(files, 'risunok')
})

/** Both ways in which a bundle comes say the same of it. */
async function verdictOf(attacked: Unpacked): Promise<Verdict> {
  const [packed, unpacked] = await Promise.all([
    verifyBundle(await pack(attacked), { now }),
    verifyBundle(asFolder(attacked), { now }),
  ])
  expect({ ...unpacked, form: 'archive' }).toEqual(packed)
  return packed
}

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

  test('a removed file is missed', async () => {
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

  test('an added file is noticed', async () => {
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

describe('signature', () => {
  const student = 'tagmanifest-sha256.txt.student.p7s'

  test('a stripped one leaves the bundle not signed, never good', async () => {
    files.delete(student)

    expect(await verdictOf(files)).toMatchObject({
      headline: 4,
      integrity: { code: 'intact' },
      signatures: [],
    })
  })

  test('one of another student is foreign', async () => {
    await sign(files, stranger)

    expect(await verdictOf(files)).toMatchObject({
      headline: 3,
      signatures: [{ signature: { kind: 'valid' }, signer: 'other' }],
    })
  })

  test('one over an older tag manifest does not fit', async () => {
    const older = files.get(student) ?? new Uint8Array()
    editText(files, 'kak-proverit.txt', (text) => `${text}.`)
    await reseal(files, key)
    files.set(student, older)

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      signatures: [{ signature: { kind: 'broken', reason: 'other-content' } }],
    })
  })

  test.each([0, 1, 100, 500])('one cut to %d bytes is broken', async (length) => {
    files.set(student, (files.get(student) ?? new Uint8Array()).slice(0, length))

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      signatures: [
        { place: 'student', signature: { kind: 'broken', reason: 'malformed' }, signer: 'unknown' },
      ],
    })
  })

  test('one of a school nobody knows stands beside that of the owner', async () => {
    await sign(files, stranger, 'school')

    expect(await verdictOf(files)).toMatchObject({
      headline: 2,
      signatures: [
        { signer: 'owner' },
        { place: 'school', signature: { kind: 'valid' }, signer: 'school-unknown' },
      ],
    })
  })

  test('one of a school that does not fit is said to be broken', async () => {
    await sign(files, stranger, 'school')
    files.set('tagmanifest-sha256.txt.school.p7s', utf8('0'))

    expect((await verdictOf(files)).headline).toBe(5)
  })

  test('one that only a tool of the school can read changes nothing', async () => {
    files.set('tagmanifest-sha256.txt.sig', utf8('????'))

    expect(await verdictOf(files)).toMatchObject({
      headline: 2,
      signatures: [{ signer: 'owner' }, { place: 'tool', signature: { kind: 'broken' }, signer: 'unknown' }],
    })
  })

  test.each([
    ['bare base64', (body: string) => body],
    ['PEM', (body: string) => `-----BEGIN CMS-----\n${body}\n-----END CMS-----\n`],
  ])('one of a tool may come as %s', async (_, dress) => {
    const base64 = Buffer.from(files.get(student) ?? []).toString('base64')
    files.set('tagmanifest-sha256.txt.sig', utf8(dress(base64.replace(/.{64}/g, '$&\n'))))

    expect((await verdictOf(files)).signatures).toMatchObject([
      { signer: 'owner' },
      { place: 'tool', signature: { kind: 'valid' } },
    ])
  })
})

describe('theft', () => {
  test('a bundle signed anew by another student shows a foreign key', async () => {
    await reseal(files, stranger)

    expect(await verdictOf(files)).toMatchObject({ headline: 3, signatures: [{ signer: 'other' }] })
  })

  test('a bundle whose index names the thief still holds items of the true owner', async () => {
    await steal(files, stranger)

    expect(await verdictOf(files)).toMatchObject({
      headline: 5,
      signatures: [{ signer: 'owner' }],
      contents: { code: 'wrong', reason: { kind: 'item-wrong' } },
    })
  })

  async function steal(bag: Unpacked, thief: OwnerKey) {
    editText(bag, 'data/portfolio.json', (text) => text.replaceAll(key.thumbprint, thief.thumbprint))
    await reseal(bag, thief)
  }
})

test('a confirmation is reported as not checked', async () => {
  const path = 'data/credentials/0190a3b0-0000-4000-8000-000000000009.jwt'
  files.set(path, utf8('e30.e30.e30'))
  editText(files, 'data/portfolio.json', (text) =>
    text.replace('"credentials":[]', `"credentials":["${path}"]`),
  )
  await reseal(files, key)

  expect(await verdictOf(files)).toMatchObject({
    headline: 2,
    confirmations: [{ path, code: 'not-checked' }],
  })
})
