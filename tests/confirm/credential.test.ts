import { createPublicKey, verify } from 'node:crypto'
import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { base64url, canonicalJson, readBase64, readUtf8, utf8 } from '#bytes'
import { judgeConfirmation, readCredential, type Statement, signCredential } from '#confirm'
import { EntryId, newConfirmationId, Sha256Hex } from '#domain'
import { type ConfirmerKey, createConfirmerKey, readSigner } from '#sign'
import { failureIn, valueIn } from '../storage/support.ts'

const now = new Date('2026-11-25T09:00:00.000Z')
const signer = { name: 'Анна Иванова', post: 'классный руководитель', organisation: 'Школа № 63' }
const key = await createConfirmerKey(signer, new Date('2026-09-01T00:00:00.000Z'))
const owner = `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${'a'.repeat(43)}`
const digest = Sha256Hex.parse('0123456789abcdef'.repeat(4))
const entry = EntryId.parse('01a0b0c0-0000-7000-8000-000000000001')
const words = { description: 'Видел(а) подлинник.', criteria: 'Документ в руках у подтвердившего.' }

const statement: Statement = {
  id: newConfirmationId(now),
  entry,
  title: 'Олимпиада по физике',
  digest,
  owner,
  meaning: 'original-seen',
  by: { name: signer.name, role: 'classTeacher', organisation: signer.organisation },
  at: now.toISOString(),
}

const jwt = await signCredential(statement, key, words)

test('readCredential() gives back what signCredential() signed (S1-28)', async () => {
  expect(valueIn(await readCredential(jwt))).toEqual({ statement, issuer: key.thumbprint })
})

test('the header of a credential holds alg, typ and the public key, as OB 3.0 allows', () => {
  expect(Object.keys(partOf(jwt, 0)).sort()).toEqual(['alg', 'jwk', 'typ'])
  expect(partOf(jwt, 0)).toMatchObject({ alg: 'ES256', typ: 'JWT', jwk: { kty: 'EC', crv: 'P-256' } })
  expect(partOf(jwt, 0)['jwk']).not.toHaveProperty('d')
})

test('the claims of a credential agree with each other, as OB 3.0 wants of a JWT', () => {
  const claims = partOf(jwt, 1)

  expect(claims).toMatchObject({ iss: key.thumbprint, sub: owner, jti: `urn:uuid:${statement.id}` })
  expect(claims).toMatchObject({ id: claims['jti'], issuer: { id: claims['iss'] } })
  expect(claims['nbf']).toBe(now.getTime() / 1000)
})

test('OpenSSL, by Node, verifies the signature with the key of the header', () => {
  const [header, payload, signature = ''] = jwt.split('.')
  const jwk = createPublicKey({ key: Object(partOf(jwt, 0)['jwk']), format: 'jwk' })
  const signed = Buffer.from(`${header}.${payload}`)

  expect(
    verify('sha256', signed, { key: jwk, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')),
  ).toBe(true)
})

test.each([
  ['another algorithm', { alg: 'HS256', typ: 'JWT' }],
  ['no algorithm', { alg: 'none', typ: 'JWT' }],
  ['a certificate inside', { ...partOf(jwt, 0), x5c: ['AA=='] }],
  ['a private key inside', { ...partOf(jwt, 0), jwk: { ...Object(partOf(jwt, 0)['jwk']), d: 'x' } }],
])('readCredential() refuses a header with %s', async (_what, header) => {
  const [, payload, signature] = jwt.split('.')
  const forged = [base64url(utf8(JSON.stringify(header))), payload, signature].join('.')

  expect(failureIn(await readCredential(forged))).toEqual({ kind: 'not-a-credential' })
})

test('readCredential() refuses edited claims', async () => {
  const [header, , signature] = jwt.split('.')
  const claims = { ...partOf(jwt, 1), nbf: 1 }
  const forged = [header, base64url(utf8(JSON.stringify(claims))), signature].join('.')

  expect(failureIn(await readCredential(forged))).toEqual({ kind: 'signature-broken' })
})

test('readCredential() refuses claims of another issuer than the key in the header', async () => {
  const other = await generateKeyPair('ES256', { extractable: true })
  const { kty, crv, x, y } = await exportJWK(other.publicKey)
  const forged = await new CompactSign(canonicalJson(partOf(jwt, 1)))
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', jwk: { kty, crv, x, y } as { kty: string } })
    .sign(other.privateKey)

  expect(failureIn(await readCredential(forged))).toEqual({ kind: 'claims-wrong' })
})

test.each(['', 'a', 'a.b.c', '..', 'x'.repeat(30_000)])('readCredential() refuses «%.5s»', async (text) => {
  expect(failureIn(await readCredential(text))).toEqual({ kind: 'not-a-credential' })
})

test('judgeConfirmation() finds everything in place where only the issuer is unknown', async () => {
  expect(await judged()).toBe('unknown-issuer')
})

test('judgeConfirmation() says of a raised title that the record changed after it', async () => {
  expect(await judged({ digestOf: () => Sha256Hex.parse('f'.repeat(64)) })).toBe('item-changed')
})

test('judgeConfirmation() says of a confirmation of another student, or another entry, whose it is', async () => {
  expect(await judged({ owner: owner.replace('aaa', 'bbb') })).toBe('other-student')
  expect(await judged({ digestOf: () => undefined })).toBe('other-item')
})

test('judgeConfirmation() does not take a key for its owner without a certificate', async () => {
  const stranger = await createConfirmerKey({ ...signer, name: 'Кто-то' }, now)

  expect(await judged({ signers: [] })).toBe('unknown-key')
  expect(await judged({ signers: [await facts(stranger)] })).toBe('unknown-key')
})

test('judgeConfirmation() holds the claimed time against the certificate and the clock', async () => {
  const early = await signCredential({ ...statement, at: '2026-08-01T00:00:00.000Z' }, key, words)
  const late = await signCredential({ ...statement, at: '2026-11-25T10:00:00.000Z' }, key, words)

  expect(await judged({}, early)).toBe('not-valid-then')
  expect(await judged({}, late)).toBe('in-future')
})

async function judged(changes: Partial<Parameters<typeof judgeConfirmation>[1]> = {}, credential = jwt) {
  const read = valueIn(await readCredential(credential))
  const record = { owner, digestOf: () => digest, signers: [await facts(key)], ...changes }
  return judgeConfirmation(read, record, now)
}

async function facts({ certificate }: ConfirmerKey) {
  const read = await readSigner(certificate)
  if (!read) throw new Error('The certificate cannot be read')
  return read
}

function partOf(jws: string, at: number): Record<string, unknown> {
  const bytes = readBase64(jws.split('.')[at] ?? '')
  return JSON.parse((bytes && readUtf8(bytes)) ?? '')
}
