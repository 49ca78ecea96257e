import type { Bytes } from '#bytes'
import { selfSignedCertificate } from './certificate.ts'
import { type KeyPair, p256, type SigningKey } from './keys.ts'
import { type SignerName, signerSubject } from './names.ts'
import { readCertificate } from './read-certificate.ts'
import { jwkOf, type PublicJwk, thumbprintOf } from './thumbprint.ts'

/** The key of a person who confirms, as a device keeps it. */
export type ConfirmerKey = SigningKey & {
  /** Thumbprint URN of the public key (RFC 9278). */
  readonly thumbprint: string
}

/**
 * A new P-256 key for a person who confirms, with a certificate signed by itself: what it says of post and
 * organisation is the person's own word until a school vouches for it. The key cannot be read out of the device.
 * Throws RangeError for a name without a visible letter.
 */
export async function createConfirmerKey(signer: SignerName, now: Date): Promise<ConfirmerKey> {
  const subject = signerSubject(signer)
  const keys: KeyPair = await crypto.subtle.generateKey(p256, false, ['sign', 'verify'])
  const certificate = await selfSignedCertificate(keys, { subject, now })
  const point = readCertificate(certificate)?.point
  if (!point) throw new Error('Cannot create the key: its certificate cannot be read')
  return { privateKey: keys.privateKey, certificate, thumbprint: await thumbprintOf(point) }
}

/** The public key of a certificate; undefined for bytes that are not a certificate with a P-256 key. */
export function publicJwk(certificate: Bytes): PublicJwk | undefined {
  const point = readCertificate(certificate)?.point
  return point && jwkOf(point)
}
