import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createOwnerKey, fingerprint, Thumbprint, unwrapOwnerKey } from '#sign'
import { createdAt, phrase, portfolioId, studentKey } from '../support/student-key.ts'
import { hasTool, toolFolder } from '../support/tools.ts'

describe('createOwnerKey()', () => {
  test('gives a private key that cannot be read out of the device', async () => {
    const { privateKey } = await studentKey()

    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
    expect(privateKey.usages).toEqual(['sign'])
  })

  test('names the key by the thumbprint of RFC 7638 in the URN of RFC 9278', async () => {
    const { certificate, thumbprint } = await studentKey()

    const { x, y } = new X509Certificate(certificate).publicKey.export({ format: 'jwk' })
    const digest = createHash('sha256').update(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`)
    expect(thumbprint).toBe(`urn:ietf:params:oauth:jwk-thumbprint:sha-256:${digest.digest('base64url')}`)
    expect(Thumbprint.safeParse(thumbprint).success).toBe(true)
  })

  test('writes a certificate for ten years that carries the portfolio id', async () => {
    const certificate = new X509Certificate((await studentKey()).certificate)

    expect(certificate.subject).toBe('CN=Маша Воронова\nSN=Воронова\nGN=Маша')
    expect(certificate.issuer).toBe(certificate.subject)
    expect(certificate.validFromDate).toEqual(new Date('2026-11-14T10:05:07Z'))
    expect(certificate.validToDate).toEqual(new Date('2036-11-14T10:05:07Z'))
    expect(certificate.subjectAltName).toBe(`URI:urn:uuid:${portfolioId}`)
    expect(certificate.ca).toBe(false)
    expect(certificate.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
  })

  test('takes a display string and keeps 32 letters of it', async () => {
    const name = 'Александра-Елизавета Константинопольская'
    const key = await createOwnerKey({ name, portfolioId, passphrase: phrase, now: createdAt })

    expect(new X509Certificate(key.certificate).subject).toBe('CN=Александра-Елизавета Константино')
  })

  test('refuses an empty name', async () => {
    const key = createOwnerKey({ name: ' ', portfolioId, passphrase: phrase, now: createdAt })

    await expect(key).rejects.toThrow('Cannot name the certificate: the name is empty')
  })

  test('writes years after 2049 as GeneralizedTime', async () => {
    const now = new Date('2045-06-01T00:00:00Z')
    const key = await createOwnerKey({ name: 'Маша', portfolioId, passphrase: phrase, now })

    expect(new X509Certificate(key.certificate).validToDate).toEqual(new Date('2055-06-01T00:00:00Z'))
  })
})

describe('unwrapOwnerKey()', () => {
  test('opens a key with the same phrase typed another way', async () => {
    const { wrapped, certificate, thumbprint } = await studentKey()
    const typed = `  ${phrase.toUpperCase().normalize('NFD').replace(' ', '\u00a0\n ')} `

    const opened = await unwrapOwnerKey(wrapped, typed, certificate)

    expect(opened).toMatchObject({ ok: true, value: { thumbprint, wrapped, certificate } })
    expect(opened.ok && opened.value.privateKey.extractable).toBe(false)
  })

  test('answers a wrong phrase with a value', async () => {
    const { wrapped, certificate } = await studentKey()

    const opened = await unwrapOwnerKey(wrapped, 'берёза сокол рой письмо ладья ель', certificate)

    expect(opened).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
  })

  test('refuses the certificate of another key', async () => {
    const { wrapped } = await studentKey()
    const other = await createOwnerKey({ name: 'Иван', portfolioId, passphrase: phrase, now: createdAt })

    const opened = await unwrapOwnerKey(wrapped, phrase, other.certificate)

    expect(opened).toEqual({ ok: false, failure: { kind: 'certificate-does-not-fit' } })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('-----BEGIN ENCRYPTED PRIVATE KEY-----')],
    ['an empty sequence', Uint8Array.of(0x30, 0)],
  ])('refuses %s instead of a wrapped key', async (_, bytes) => {
    const { certificate } = await studentKey()

    const opened = await unwrapOwnerKey(bytes, phrase, certificate)

    expect(opened).toEqual({ ok: false, failure: { kind: 'not-a-wrapped-key' } })
  })

  test('refuses a wrapped key that asks for a day of work', async () => {
    const { wrapped, certificate } = await studentKey()
    const iterations = [0x09, 0x27, 0xc0]
    const at = wrapped.findIndex((_, index) =>
      iterations.every((byte, step) => wrapped[index + step] === byte),
    )
    const greedy = new Uint8Array(wrapped)
    greedy[at] = 0x7f

    const opened = await unwrapOwnerKey(greedy, phrase, certificate)

    expect(opened).toEqual({ ok: false, failure: { kind: 'not-a-wrapped-key' } })
  })
})

describe('fingerprint()', () => {
  test('is the first 128 bits of the thumbprint in eight groups of four', () => {
    const digest = Buffer.from('7f3a91c022de4b18'.repeat(4), 'hex').toString('base64url')

    const groups = fingerprint(`urn:ietf:params:oauth:jwk-thumbprint:sha-256:${digest}`)

    expect(groups.join(' ')).toBe('7F3A 91C0 22DE 4B18 7F3A 91C0 22DE 4B18')
  })

  test('refuses text that is not a thumbprint', () => {
    expect(() => fingerprint('sha256:abc')).toThrow(RangeError)
  })
})

describe.skipIf(!hasTool('openssl'))('OpenSSL', () => {
  test('reads the certificate with one attribute in each part of the name', async () => {
    using folder = toolFolder({ 'cert.der': (await studentKey()).certificate })

    const { stdout } = folder.run('openssl', 'x509 -inform DER -in cert.der -noout -text'.split(' '))
    const { stdout: subject } = folder.run(
      'openssl',
      'x509 -inform DER -in cert.der -noout -subject -nameopt utf8,sep_comma_plus_space'.split(' '),
    )

    expect(subject).toBe('subject=CN=Маша Воронова, SN=Воронова, GN=Маша\n')
    expect(stdout).toMatch(/Basic Constraints: critical\s+CA:FALSE/)
    expect(stdout).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation/)
    expect(stdout).toMatch(/Subject Key Identifier/)
    expect(stdout).toMatch(/Authority Key Identifier/)
    expect(stdout).not.toMatch(/Extended Key Usage/)
  })

  test('verifies the certificate by the strict rules of X.509', async () => {
    using folder = toolFolder({ 'cert.der': (await studentKey()).certificate })
    folder.run('openssl', 'x509 -inform DER -in cert.der -out cert.pem'.split(' '))

    const { stdout, stderr } = folder.run('openssl', [
      ...[
        'verify',
        '-x509_strict',
        '-check_ss_sig',
        '-attime',
        String(Math.ceil(createdAt.getTime() / 1000)),
      ],
      ...['-CAfile', 'cert.pem', 'cert.pem'],
    ])

    expect(stdout + stderr).toBe('cert.pem: OK\n')
  })

  test('opens the wrapped key with the Cyrillic phrase and finds the key of the certificate', async () => {
    const { wrapped, certificate } = await studentKey()
    using folder = toolFolder({ 'key.der': wrapped, 'phrase.txt': phrase })

    const { code } = folder.run(
      'openssl',
      'pkcs8 -inform DER -in key.der -passin file:phrase.txt -out key.pem'.split(' '),
    )
    const { stdout } = folder.run('openssl', 'pkey -in key.pem -pubout'.split(' '))

    const expected = new X509Certificate(certificate).publicKey
    expect(code).toBe(0)
    expect(createPublicKey(stdout).equals(expected)).toBe(true)
  })

  test('does not open the wrapped key with another phrase', async () => {
    using folder = toolFolder({ 'key.der': (await studentKey()).wrapped })

    const { code } = folder.run('openssl', 'pkcs8 -inform DER -in key.der -passin pass:ёж'.split(' '))

    expect(code).not.toBe(0)
  })
})
