import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bytes, concat, sha256, utf8 } from '#bytes'
import { renderPortfolioPdf, signPdf, verifyPdf } from '#pdf'
import { signDetached } from '#sign'
import { now } from '../support/masha.ts'
import { hasSamples, sample, samplePath } from '../support/samples.ts'
import { studentKey } from '../support/student-key.ts'
import { input } from './support.ts'

let signed: Bytes
beforeAll(async () => {
  const { pdf } = await renderPortfolioPdf(input({ fingerprint: ['7F3A'] }))
  signed = await signPdf(pdf, await studentKey(), { now })
}, 60_000)

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/**
 * A file of one signature dictionary that really signs what its byte range says: `lie` changes the range, given
 * the true one, and `more` stands in the dictionary beside the signature.
 */
async function liar(
  lie: (range: readonly number[]) => readonly number[],
  { more = '', tail = '' }: { more?: string; tail?: string } = {},
): Promise<Bytes> {
  const room = 2200
  const head = (range: readonly number[]) =>
    `%PDF-1.7\n1 0 obj\n<< /Type /Sig /ByteRange [${range.join(' ').padEnd(40)}]${more} /Contents `
  const rest = ` >>\nendobj\n${tail}%%EOF\n`
  const from = head([]).length
  const to = from + room + 2
  const range = lie([0, from, to, rest.length])
  const [, gapFrom = 0, gapTo = 0, length = 0] = range
  const whole = (contents: string) => utf8(`${head(range)}<${contents.padEnd(room, '0')}>${rest}`)
  const bytes = whole('')
  const covered = concat([bytes.subarray(range[0], gapFrom), bytes.subarray(gapTo, gapTo + length)])
  return whole(hex(await signDetached(await studentKey(), await sha256(covered))))
}

describe('verifyPdf() believes no byte range that lies', () => {
  test('an honest one is believed', async () => {
    const { signatures } = await verifyPdf(await liar((range) => range))

    expect(signatures).toMatchObject([{ coverage: 'whole-file', facts: { kind: 'valid' } }])
  })

  test.each<[string, (range: readonly number[]) => readonly number[]]>([
    ['that leaves more out than the signature', ([a = 0, b = 0, c = 0, d = 0]) => [a, b - 20, c, d]],
    ['that leaves out what follows the signature', ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c + 3, d - 3]],
    ['that begins after the beginning', ([, b = 0, c = 0, d = 0]) => [5, b, c, d]],
    ['that ends behind the end', ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d + 100]],
    ['that covers nothing after the signature', ([a = 0, b = 0, c = 0]) => [a, b, c, 0]],
    ['of five numbers', (range) => [...range, 0]],
  ])('one %s', async (_, lie) => {
    const { signatures } = await verifyPdf(await liar(lie))

    expect(signatures).toMatchObject([{ coverage: 'untrustworthy', facts: { kind: 'broken' } }])
  })

  test('one that stops before the end of the file is an earlier version', async () => {
    const file = await liar(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d - 6])

    expect((await verifyPdf(file)).signatures).toMatchObject([{ coverage: 'earlier-version', bytesAfter: 6 }])
  })

  test.each([
    ['a second byte range', ' /ByteRange [0 1 2 3]'],
    ['a second signature', ' /Contents <00>'],
  ])('one beside %s', async (_, more) => {
    const { signatures } = await verifyPdf(await liar((range) => range, { more }))

    expect(signatures.map(({ coverage }) => coverage)).not.toContain('whole-file')
  })

  test('text that looks like one inside a string', async () => {
    const file = utf8(
      '%PDF-1.7\n1 0 obj\n<< /Title (/ByteRange [0 1 2 3] /Contents <00>) >>\nendobj\n%%EOF\n',
    )

    expect((await verifyPdf(file)).signatures).toEqual([])
  })

  test('white space inside the signature hides unsigned bytes', async () => {
    const file = await liar((range) => range)
    const spaced = latin1(file).replace(/00>/, ' >').replace('%%EOF\n', '%%EOF')
    const { signatures } = await verifyPdf(new Uint8Array(Buffer.from(spaced, 'latin1')))

    expect(signatures.map(({ coverage }) => coverage)).not.toContain('whole-file')
  })
})

test('no changed byte beside the signature leaves the file signed as a whole', async () => {
  const [, from = 0, to = 0] =
    latin1(signed)
      .match(/ByteRange \[0 (\d+) (\d+)/)
      ?.map(Number) ?? []
  const beside = fc.oneof(fc.nat(from - 1), fc.integer({ min: to, max: signed.length - 1 }))

  expect(to - from).toBe(16_386)
  await fc.assert(
    fc.asyncProperty(beside, fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = signed.map((byte, place) => (place === at ? byte ^ change : byte))
      const last = (await verifyPdf(changed)).signatures.at(-1)

      expect(last?.coverage === 'whole-file' && last.facts.kind === 'valid').toBe(false)
    }),
    { numRuns: 60 },
  )
})

test("bytes in the room behind the signature are nobody's, and so is the signature", async () => {
  const end = latin1(signed).lastIndexOf('0> >>')
  const stuffed = signed.map((byte, place) => (place === end ? 0x37 : byte))

  expect((await verifyPdf(stuffed)).signatures).toMatchObject([{ coverage: 'untrustworthy' }])
})

test('verifyPdf() never throws, whatever is cut, doubled or mixed', { timeout: 120_000 }, async () => {
  const tail = signed.subarray(signed.length - 40_000)
  const edit = fc.record({
    at: fc.nat(tail.length - 1),
    length: fc.nat(400),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom('<<', '>>', '[', '(', '/ByteRange', '0 R', 'obj').map(utf8),
    ),
  })

  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      let bytes: Bytes = tail
      for (const { at, length, put } of edits) {
        bytes = concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])
      }
      const { signatures } = await verifyPdf(bytes)

      expect(signatures.map(({ facts }) => facts.kind)).not.toContain('valid')
    }),
    { numRuns: 100 },
  )
})

test('a file made of decoys is answered in good time', { timeout: 20_000 }, async () => {
  const decoys = utf8('1 0 obj << /ByteRange [0 1 2 3] /A '.repeat(20_000))
  const nested = utf8(`1 0 obj ${'['.repeat(200_000)} /ByteRange`)

  expect((await verifyPdf(decoys)).signatures).toEqual([])
  expect((await verifyPdf(nested)).signatures).toEqual([])
})

describe.skipIf(!hasSamples)('verifyPdf() and the sample files', () => {
  const folders = hasSamples ? ['made', 'third-party'] : []
  const names = folders.flatMap((folder) =>
    readdirSync(samplePath(`pdf/${folder}`)).map((name) => `pdf/${folder}/${name}`),
  )

  test.each(names)('%s gives facts', async (name) => {
    const { isPdf, signatures } = await verifyPdf(sample(name))

    expect(typeof isPdf).toBe('boolean')
    expect(signatures.length).toBe(name.includes('sig-pades') ? 2 : name.includes('/sig-') ? 1 : 0)
  })

  test('a signature of another algorithm is neither right nor wrong', async () => {
    const { signatures } = await verifyPdf(sample('pdf/made/sig-pdfsig.pdf'))

    expect(signatures).toMatchObject([{ coverage: 'whole-file', facts: { kind: 'unsupported' } }])
  })

  test('of two foreign signatures the first covers an earlier version', async () => {
    const { signatures } = await verifyPdf(sample('pdf/third-party/sig-pades.pdf'))

    expect(signatures.map(({ coverage }) => coverage)).toEqual(['earlier-version', 'whole-file'])
  })
})
