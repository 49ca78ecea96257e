import { describe, expect, test } from 'vitest'
import { sha256, utf8 } from '#bytes'
import { signDetached, timeStanding, verifyDetached } from '#sign'
import { studentKey } from '../support/student-key.ts'
import { hasTool, toolFolder } from '../support/tools.ts'

const content = utf8('49f6…  manifest-sha256.txt\r\n')
const digest = await sha256(content)
const signingTime = new Date('2026-11-20T09:00:00Z')

describe.skipIf(!hasTool('openssl'))('OpenSSL checks signDetached()', () => {
  async function check(signature: Uint8Array, signed: Uint8Array, options: string) {
    const { certificate } = await studentKey()
    using folder = toolFolder({ content: signed, 'x.p7s': signature, 'cert.der': certificate })
    folder.run('openssl', 'x509 -inform DER -in cert.der -out cert.pem'.split(' '))
    const command = `cms -verify ${options} -inform DER -in x.p7s -content content -CAfile cert.pem -out result`
    return folder.run('openssl', [...command.split(' '), '-attime', String(signingTime.getTime() / 1000)])
  }

  test('and accepts it as CAdES, with a signing time or without', async () => {
    const key = await studentKey()

    const timed = await check(await signDetached(key, digest, { signingTime }), content, '-binary -cades')
    const plain = await check(await signDetached(key, digest), content, '-binary -cades')

    expect(timed.stderr).toBe('CAdES Verification successful\n')
    expect(plain.stderr).toBe('CAdES Verification successful\n')
  })

  test('and refuses it beside other content', async () => {
    const signature = await signDetached(await studentKey(), digest)

    const { code, stderr } = await check(signature, utf8('other'), '-binary -cades')

    expect(code).not.toBe(0)
    expect(stderr).toContain('CAdES Verification failure')
  })
})

describe.skipIf(!hasTool('openssl'))('verifyDetached() checks OpenSSL', () => {
  const defaults = { key: 'ec -pkeyopt ec_paramgen_curve:P-256', days: '-days 30', sign: '-cades' }

  async function sign(options: Partial<typeof defaults>) {
    const { key, days, sign } = { ...defaults, ...options }
    using folder = toolFolder({ content })
    const request = `req -x509 -newkey ${key} -nodes -keyout key.pem -out cert.pem ${days} -subj /CN=Director`
    folder.run('openssl', request.split(' '))
    const command = `cms -sign -binary -md sha256 -signer cert.pem -inkey key.pem ${sign} -in content`
    folder.run('openssl', [...command.split(' '), '-outform', 'DER', '-out', 'x.p7s'])
    return folder.read('x.p7s')
  }

  test('and accepts its CAdES signature', async () => {
    const facts = await verifyDetached(await sign({}), digest)

    expect(facts).toMatchObject({
      kind: 'valid',
      signer: { commonName: 'Director', uris: [], isSelfSigned: true },
      signingTime: expect.any(Date),
    })
    expect(facts.kind === 'valid' && timeStanding(facts.signer, facts.signingTime, new Date())).toBe(
      'in-validity',
    )
  })

  test('and sees other content', async () => {
    const facts = await verifyDetached(await sign({}), await sha256(utf8('other')))

    expect(facts).toMatchObject({
      kind: 'broken',
      reason: 'other-content',
      signer: { commonName: 'Director' },
    })
  })

  test('and compares attached content with ours', async () => {
    const attached = await sign({ sign: '-cades -nodetach' })

    expect(await verifyDetached(attached, digest)).toMatchObject({ kind: 'valid' })
    expect(await verifyDetached(attached, await sha256(utf8('other')))).toMatchObject({
      kind: 'broken',
      reason: 'other-content',
    })
  })

  test.each([
    ['does not name its certificate', { sign: '-nosmimecap' }, { feature: 'certificate-not-named' }],
    ['signs no attributes', { sign: '-noattr' }, { feature: 'no-signed-attributes' }],
    ['leaves its certificate out', { sign: '-cades -nocerts' }, { feature: 'no-certificate' }],
    ['uses SHA-512', { sign: '-cades -md sha512' }, { feature: 'algorithm', oid: '1.2.840.10045.4.3.4' }],
    ['uses RSA', { key: 'rsa:2048' }, { feature: 'algorithm', oid: '1.2.840.113549.1.1.1' }],
    [
      'uses another curve',
      { key: 'ec -pkeyopt ec_paramgen_curve:P-384' },
      { feature: 'algorithm', oid: '1.2.840.10045.2.1' },
    ],
  ])('and calls unsupported a signature that %s', async (_, options, expected) => {
    const facts = await verifyDetached(await sign(options), digest)

    expect(facts).toMatchObject({ kind: 'unsupported', ...expected })
  })

  test('and refuses a key that may not sign documents', async () => {
    const facts = await verifyDetached(
      await sign({ days: '-days 30 -addext keyUsage=critical,keyAgreement' }),
      digest,
    )

    expect(facts).toMatchObject({ kind: 'broken', reason: 'wrong-key-usage' })
  })
})
