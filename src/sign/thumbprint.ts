import { z } from 'zod/mini'
import { base64url, canonicalJson, hex, readBase64, sha256 } from '#bytes'

const prefix = 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:'

/** Name of a public key for its whole life: JWK thumbprint URN of RFC 9278 over SHA-256 (RFC 7638). */
export const Thumbprint = z
  .string()
  .check(z.regex(/^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{43}$/))

/** A public P-256 key as JSON (RFC 7518 section 6.2). */
export type PublicJwk = { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }

/** `point` is the uncompressed P-256 point: 04, 32 bytes of x, 32 bytes of y (RFC 5480 section 2.2). */
export function jwkOf(point: Uint8Array): PublicJwk {
  return { kty: 'EC', crv: 'P-256', x: base64url(point.slice(1, 33)), y: base64url(point.slice(33, 65)) }
}

export function thumbprintOf(point: Uint8Array): Promise<string> {
  return thumbprintOfJwk(jwkOf(point))
}

export async function thumbprintOfJwk({ kty, crv, x, y }: PublicJwk): Promise<string> {
  return prefix + base64url(await sha256(canonicalJson({ crv, kty, x, y })))
}

/**
 * What two people read to each other to compare a key: the first 128 bits of its thumbprint as eight groups
 * of four hexadecimal digits. Throws RangeError for text that is not a thumbprint URN.
 */
export function fingerprint(thumbprint: string): readonly string[] {
  const digest = Thumbprint.safeParse(thumbprint).success && readBase64(thumbprint.slice(prefix.length))
  if (!digest) throw new RangeError(`Cannot make a fingerprint: "${thumbprint}" is not a key thumbprint`)
  return hex(digest).toUpperCase().match(/.{4}/g)?.slice(0, 8) ?? []
}
