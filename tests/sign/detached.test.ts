import fc from 'fast-check'
import { Certificate, ContentInfo, SignedData } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { concat, sha256, utf8 } from '#bytes'
import { type SignatureFacts, type SigningKey, signDetached, verifyDetached } from '#sign'
import { portfolioId, studentKey } from '../support/student-key.ts'

const content = utf8('49f6…  manifest-sha256.txt\n')
const digest = await sha256(content)
const signingTime = new Date('2026-11-20T09:00:00.500Z')
const key = await studentKey()
const cms = await signDetached(key, digest, { signingTime })
const genuine = await verifyDetached(cms, digest)

const malformed: SignatureFacts = { kind: 'broken', reason: 'malformed' }

/** The signature with something in it exchanged, all lengths kept right. */
function rewrite(change: (signedData: SignedData) => void): Uint8Array {
  const signedData = new SignedData({ schema: ContentInfo.fromBER(cms).content })
  change(signedData)
  const content = signedData.toSchema(true)
  return new Uint8Array(new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content }).toSchema().toBER())
}

/** Another certificate of the same key with the same issuer and serial number. */
async function twinCertificate({ certificate, privateKey }: SigningKey): Promise<Certificate> {
  const twin = Certificate.fromBER(certificate)
  twin.notAfter.value = new Date('2046-01-01T00:00:00Z')
  await twin.sign(privateKey, 'SHA-256')
  return twin
}

describe('signDetached() and verifyDetached()', () => {
  test('tell who signed and when, to the second', () => {
    expect(genuine).toEqual({
      kind: 'valid',
      signingTime: new Date('2026-11-20T09:00:00Z'),
      signer: {
        der: key.certificate,
        commonName: 'Маша Воронова',
        serial: expect.stringMatching(/^[4-7][0-9a-f]{31}$/),
        validFrom: new Date('2026-11-14T10:05:07Z'),
        validTo: new Date('2036-11-14T10:05:07Z'),
        uris: [`urn:uuid:${portfolioId}`],
        isSelfSigned: true,
        title: '',
        organisation: '',
        thumbprint: key.thumbprint,
      },
    })
  })

  test('leave the time out for PDF', async () => {
    const facts = await verifyDetached(await signDetached(key, digest), digest)

    expect(facts).toMatchObject({ kind: 'valid', signingTime: undefined })
  })

  test('keep a signature near 1 kB', () => {
    expect(cms.length).toBeLessThan(1100)
  })

  test('accept the bytes as a slice of a larger buffer', async () => {
    const larger = new Uint8Array(cms.length + 20).fill(7)
    larger.set(cms, 10)

    expect(await verifyDetached(larger.subarray(10, 10 + cms.length), digest)).toEqual(genuine)
  })
})

describe('verifyDetached() under attack', () => {
  test('sees that the content is another', async () => {
    const facts = await verifyDetached(cms, await sha256(utf8('other')))

    expect(facts).toMatchObject({ kind: 'broken', reason: 'other-content' })
  })

  test('sees a certificate replaced by one of the same key, issuer and serial number', async () => {
    const twin = await twinCertificate(key)
    const swapped = rewrite((signedData) => {
      signedData.certificates = [twin]
    })

    expect(await verifyDetached(swapped, digest)).toMatchObject({
      kind: 'broken',
      reason: 'certificate-replaced',
    })
  })

  test('finds the right one of two such certificates', async () => {
    const twin = await twinCertificate(key)
    const both = rewrite((signedData) => {
      signedData.certificates?.unshift(twin)
    })

    expect(await verifyDetached(both, digest)).toEqual(genuine)
  })

  test('sees a signature moved over from other content', async () => {
    const other = new SignedData({
      schema: ContentInfo.fromBER(await signDetached(key, await sha256(utf8('other')))).content,
    })
    const moved = rewrite(({ signerInfos: [signer] }) => {
      if (signer && other.signerInfos[0]) signer.signature = other.signerInfos[0].signature
    })

    expect(await verifyDetached(moved, digest)).toMatchObject({ kind: 'broken', reason: 'other-signature' })
  })

  test('does not choose among two signers', async () => {
    const doubled = rewrite(({ signerInfos }) => {
      signerInfos.push(...signerInfos)
    })

    expect(await verifyDetached(doubled, digest)).toEqual({ kind: 'unsupported', feature: 'several-signers' })
  })

  test('says that nothing can be checked without a certificate', async () => {
    const stripped = rewrite((signedData) => {
      signedData.certificates = []
    })

    expect(await verifyDetached(stripped, digest)).toEqual({ kind: 'unsupported', feature: 'no-certificate' })
  })

  test('refuses a signature without a signer', async () => {
    const unsigned = rewrite(({ signerInfos }) => {
      signerInfos.pop()
    })

    expect(await verifyDetached(unsigned, digest)).toEqual(malformed)
  })

  test('refuses an attribute said twice', async () => {
    const repeated = rewrite(({ signerInfos: [signer] }) => {
      signer?.signedAttrs?.attributes.push(...signer.signedAttrs.attributes)
    })

    expect(await verifyDetached(repeated, digest)).toEqual(malformed)
  })

  test('refuses bytes after the signature', async () => {
    expect(await verifyDetached(Uint8Array.of(...cms, 0), digest)).toEqual(malformed)
  })

  test('refuses a signature cut anywhere', async () => {
    for (let length = 0; length < cms.length; length += 7)
      expect(await verifyDetached(cms.subarray(0, length), digest)).toEqual(malformed)
  })

  test('does not look into more than a megabyte', async () => {
    expect(await verifyDetached(new Uint8Array(2 ** 20 + 1), digest)).toEqual({
      kind: 'unsupported',
      feature: 'too-large',
    })
  })

  test.each([
    ['nested without end', new Uint8Array(2 ** 20).fill(0x30)],
    [
      'of indefinite length, nested without end',
      new Uint8Array(2 ** 20).map((_, at) => (at % 2 ? 0x80 : 0x30)),
    ],
    [
      'of half a million values',
      concat([Uint8Array.of(0x30, 0x83, 0x0f, 0xff, 0xfb), new Uint8Array(2 ** 20 - 5)]),
    ],
  ])('answers at once for bytes %s', async (_, bytes) => {
    const before = performance.now()

    expect(await verifyDetached(bytes, digest)).toEqual(malformed)
    expect(performance.now() - before).toBeLessThan(5000)
  })

  test('never throws for random bytes, and none of them is a signature', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await verifyDetached(bytes, digest)).toEqual(malformed)
      }),
      { numRuns: 300 },
    )
  })

  test('never throws for a spoiled signature, and what stays valid says the same', async () => {
    const spoiled = fc.array(fc.tuple(fc.nat(cms.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(spoiled, async (changes) => {
        const bytes = new Uint8Array(cms)
        for (const [at, byte] of changes) bytes[at] = byte
        const facts = await verifyDetached(bytes, digest)
        if (facts.kind === 'valid') expect(facts).toEqual(genuine)
      }),
      { numRuns: 300 },
    )
  })

  test('never throws for bytes put in or taken out', async () => {
    const edit = fc.record({
      at: fc.nat(cms.length),
      taken: fc.nat(8),
      put: fc.uint8Array({ maxLength: 8 }),
    })
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, taken, put }) => {
        const bytes = Uint8Array.of(...cms.subarray(0, at), ...put, ...cms.subarray(at + taken))
        const facts = await verifyDetached(bytes, digest)
        if (facts.kind === 'valid') expect(facts).toEqual(genuine)
      }),
      { numRuns: 300 },
    )
  })
})
