import type { Bytes } from '#bytes'
import { es256, p256 } from './keys.ts'

/**
 * Whether the key at `point` (04, x, y) made the signature, given as r and s of 32 bytes each.
 * False also for a point that is not on the curve.
 */
export async function isSignedBy(
  point: Bytes,
  signature: Bytes | ArrayBuffer,
  bytes: Bytes,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', point, p256, false, ['verify'])
    return await crypto.subtle.verify(es256, key, signature, bytes)
  } catch {
    return false
  }
}
