import type { Bytes } from '#bytes'

/** A WebCrypto key in the words of whichever realm compiles this: a browser's or Node's. */
export type SubtleKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

export type KeyPair = { readonly privateKey: SubtleKey; readonly publicKey: SubtleKey }

/** What signing takes: a key, and the certificate that names its owner. */
export type SigningKey = {
  readonly privateKey: SubtleKey
  /** X.509, DER. */
  readonly certificate: Bytes
}

/** The key of a portfolio, as a device keeps it. */
export type OwnerKey = SigningKey & {
  /** Thumbprint URN of the public key (RFC 9278). */
  readonly thumbprint: string
  /** The same private key under the recovery phrase: PKCS#8 EncryptedPrivateKeyInfo, DER. */
  readonly wrapped: Bytes
}

export const p256 = { name: 'ECDSA', namedCurve: 'P-256' } as const
export const es256 = { name: 'ECDSA', hash: 'SHA-256' } as const
