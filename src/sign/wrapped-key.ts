import { type Bytes, utf8 } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { type Encryption, readEncryptedKey, writeEncryptedKey } from './encrypted-key.ts'
import { p256, type SubtleKey } from './keys.ts'
import { normalisePhrase } from './passphrase.ts'

const iterations = 600_000

export type UnwrapFailure =
  | { readonly kind: 'not-a-wrapped-key' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'certificate-does-not-fit' }

/**
 * PKCS#8 EncryptedPrivateKeyInfo in DER, which `openssl pkcs8 -inform DER` opens with the normalised
 * passphrase. The key must be extractable; its plain bytes stay inside WebCrypto.
 */
export async function wrapKey(key: SubtleKey, passphrase: string): Promise<Bytes> {
  const encryption = { salt: random(16), iterations, iv: random(16) }
  const wrapping = await deriveKey(passphrase, encryption)
  const encrypted = await crypto.subtle.wrapKey('pkcs8', key, wrapping, cipher(encryption))
  return writeEncryptedKey({ encryption, encrypted: new Uint8Array(encrypted) })
}

/** The private key, not extractable. Damage inside the encrypted part looks the same as a wrong passphrase. */
export async function unwrapKey(
  wrapped: Uint8Array,
  passphrase: string,
): Promise<Result<SubtleKey, UnwrapFailure>> {
  const read = readEncryptedKey(wrapped)
  if (!read) return fail({ kind: 'not-a-wrapped-key' })
  const { encryption, encrypted } = read
  const wrapping = await deriveKey(passphrase, encryption)
  try {
    return ok(
      await crypto.subtle.unwrapKey('pkcs8', encrypted, wrapping, cipher(encryption), p256, false, ['sign']),
    )
  } catch {
    return fail({ kind: 'wrong-passphrase' })
  }
}

async function deriveKey(passphrase: string, { salt, iterations }: Encryption): Promise<SubtleKey> {
  const phrase = utf8(normalisePhrase(passphrase))
  const base = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  const aes = { name: 'AES-CBC', length: 256 }
  return crypto.subtle.deriveKey(derivation, base, aes, false, ['wrapKey', 'unwrapKey'])
}

function cipher({ iv }: Encryption) {
  return { name: 'AES-CBC', iv }
}

function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length))
}
