import { beforeEach, describe, expect, test } from 'vitest'
import { utf8 } from '#bytes'
import type { OwnerKey } from '#sign'
import {
  editText,
  madeBundle,
  newKey,
  otherPortfolioId,
  reseal,
  sign,
  type Unpacked,
  unpack,
} from '../support/bundles.ts'
import { verdictOf } from './verdict-of.ts'

const key = await newKey()
const stranger = await newKey(otherPortfolioId, 'Борис Петров')
const original = await madeBundle(key)

let files: Unpacked

beforeEach(async () => {
  files = await unpack(original)
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
