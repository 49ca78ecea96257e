import type { Bytes } from '#bytes'
import type { PersonName, PortfolioId } from '#domain'
import { fail, ok, type Result } from '#failure'
import { selfSignedCertificate } from './certificate.ts'
import { isSignedBy } from './ecdsa.ts'
import { es256, type KeyPair, type OwnerKey, p256, type SubtleKey } from './keys.ts'
import { subjectOf } from './names.ts'
import { readCertificate } from './read-certificate.ts'
import { thumbprintOf } from './thumbprint.ts'
import { type UnwrapFailure, unwrapKey, wrapKey } from './wrapped-key.ts'

/**
 * A new P-256 key for a portfolio with a certificate signed by itself. The key can be used but not read out of
 * the device; its only readable form is `wrapped`, which the passphrase opens. `name` is a person's name, or
 * the text that stands for it; 32 letters of it enter the certificate.
 */
export async function createOwnerKey({
  name,
  portfolioId,
  passphrase,
  now,
}: {
  name: PersonName | string
  portfolioId: PortfolioId
  passphrase: string
  now: Date
}): Promise<OwnerKey> {
  const subject = subjectOf(name)
  const keys: KeyPair = await crypto.subtle.generateKey(p256, true, ['sign', 'verify'])
  const wrapped = await wrapKey(keys.privateKey, passphrase)
  const certificate = await selfSignedCertificate(keys, {
    subject,
    uri: `urn:uuid:${portfolioId}`,
    now,
  })
  // Opened at once: a wrapped key that does not open would be found out only on the day it is needed.
  const opened = await unwrapOwnerKey(wrapped, passphrase, certificate)
  if (!opened.ok) throw new Error(`Cannot create the key: it does not open again, ${opened.failure.kind}`)
  return opened.value
}

/** The key of a portfolio from its wrapped form, its passphrase and its certificate. */
export async function unwrapOwnerKey(
  wrapped: Bytes,
  passphrase: string,
  certificate: Bytes,
): Promise<Result<OwnerKey, UnwrapFailure>> {
  const key = await unwrapKey(wrapped, passphrase)
  if (!key.ok) return key
  const point = readCertificate(certificate)?.point
  if (!point || !(await isPair(key.value, point))) return fail({ kind: 'certificate-does-not-fit' })
  return ok({ privateKey: key.value, certificate, thumbprint: await thumbprintOf(point), wrapped })
}

/** A key that cannot be read out shows its public half only by signing. */
async function isPair(privateKey: SubtleKey, point: Bytes): Promise<boolean> {
  const probe = crypto.getRandomValues(new Uint8Array(32))
  const signature = await crypto.subtle.sign(es256, privateKey, probe)
  return isSignedBy(point, signature, probe)
}
