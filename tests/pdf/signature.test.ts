import { beforeAll, describe, expect, test } from 'vitest'
import { type Bytes, concat, utf8 } from '#bytes'
import { renderPortfolioPdf, schoolField, signPdf, studentField, verifyPdf } from '#pdf'
import { now } from '../support/masha.ts'
import { studentKey } from '../support/student-key.ts'
import { hasTool } from '../support/tools.ts'
import { ask, attachment, input } from './support.ts'

const later = new Date(now.getTime() + 86_400_000)

let unsigned: Bytes
let signed: Bytes
let countersigned: Bytes

beforeAll(async () => {
  unsigned = (await renderPortfolioPdf(input({ fingerprint: ['7F3A'] }))).pdf
  signed = await signPdf(unsigned, await studentKey(), { now, reason: 'Переход в лицей' })
  countersigned = await signPdf(signed, await studentKey(), { now: later, field: schoolField })
}, 60_000)

/** The file with one byte changed. */
function flipped(bytes: Bytes, at: number): Bytes {
  return bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))
}

describe('signPdf()', () => {
  test('only adds to the file', () => {
    expect(signed.subarray(0, unsigned.length)).toEqual(unsigned)
    expect(countersigned.subarray(0, signed.length)).toEqual(signed)
  })

  test('keeps the first half of the identity and gives the version a second half of its own', () => {
    const ids = [
      ...Buffer.from(countersigned)
        .toString('latin1')
        .matchAll(/\/ID \[ ?<(\w+)> ?<(\w+)> ?\]/g),
    ]

    expect(new Set(ids.map(([, first]) => first?.toLowerCase())).size).toBe(1)
    expect(new Set(ids.map(([, , second]) => second)).size).toBe(3)
  })

  test('signs a field once', async () => {
    await expect(signPdf(signed, await studentKey(), { now })).rejects.toThrow(
      `Cannot sign the PDF: "${studentField}" is signed already`,
    )
  })

  test('refuses a file that this module did not make', async () => {
    await expect(signPdf(utf8('%PDF-1.7\n'), await studentKey(), { now })).rejects.toThrow(RangeError)
  })
})

describe('verifyPdf()', () => {
  test('finds no signature in a file that nobody signed', async () => {
    expect(await verifyPdf(unsigned)).toMatchObject({ isPdf: true, signatures: [] })
  })

  test('finds the whole file signed by the owner, at the claimed time, for the reason', async () => {
    const { signatures } = await verifyPdf(signed)

    expect(signatures).toMatchObject([
      {
        coverage: 'whole-file',
        bytesAfter: 0,
        claimedAt: now.toISOString(),
        reason: 'Переход в лицей',
        facts: { kind: 'valid', signer: { thumbprint: (await studentKey()).thumbprint } },
      },
    ])
  })

  test('keeps the time out of the CMS, as PAdES wants', async () => {
    const { signatures } = await verifyPdf(signed)

    expect(signatures[0]?.facts).toMatchObject({ kind: 'valid', signingTime: undefined })
  })

  test('tells what each of two signatures covers', async () => {
    const { signatures } = await verifyPdf(countersigned)

    expect(signatures).toMatchObject([
      {
        coverage: 'earlier-version',
        bytesAfter: countersigned.length - signed.length,
        facts: { kind: 'valid' },
      },
      { coverage: 'whole-file', bytesAfter: 0, claimedAt: later.toISOString(), facts: { kind: 'valid' } },
    ])
  })

  test('gives the attached data', async () => {
    for (const pdf of [unsigned, signed, countersigned]) {
      expect((await verifyPdf(pdf)).attachments).toEqual(new Map([['portfolio.json', attachment.bytes]]))
    }
  })

  test('sees bytes added after the signature', async () => {
    const { signatures } = await verifyPdf(concat([signed, utf8('\n% one more line\n')]))

    expect(signatures).toMatchObject([
      { coverage: 'earlier-version', bytesAfter: 17, facts: { kind: 'valid' } },
    ])
  })

  test.each([0.1, 0.5, 0.9])('sees one changed byte at %d of the signed file', async (share) => {
    const { signatures } = await verifyPdf(flipped(signed, Math.floor(unsigned.length * share)))

    expect(signatures).toMatchObject([{ facts: { kind: 'broken', reason: 'other-content' } }])
  })
})

describe.skipIf(!hasTool('pdfsig'))('pdfsig', () => {
  test('finds the signature valid and the whole document signed', () => {
    const { stdout } = ask('pdfsig', signed)

    expect(stdout).toContain('Signature is Valid')
    expect(stdout).toContain('Total document signed')
    expect(stdout).toContain('Signature Type: ETSI.CAdES.detached')
    expect(stdout).toContain(
      `Signature Field Name: ${schoolField}\n  The signature form field is not signed.`,
    )
  })

  test('finds both signatures valid, the first with later additions', () => {
    const { stdout } = ask('pdfsig', countersigned)

    expect(stdout.match(/Signature is Valid/g)).toHaveLength(2)
    expect(stdout.match(/Not total document signed/g)).toHaveLength(1)
  })

  test('finds one changed byte, as verifyPdf() does', () => {
    const { stdout } = ask('pdfsig', flipped(signed, Math.floor(unsigned.length / 2)))

    expect(stdout).toContain('Digest Mismatch')
  })
})

test.skipIf(!hasTool('qpdf'))('qpdf --check finds no fault in signed files', () => {
  for (const pdf of [signed, countersigned]) {
    expect(ask('qpdf', pdf, '--check', 'file.pdf')).toMatchObject({ code: 0, stderr: '' })
  }
})
