import { crc32 } from './crc32.ts'
import type { Bytes } from './text.ts'

export type BlobDigest = { sha256: string; crc32: number }

/** Both digests of bytes that arrive in pieces and are kept by nobody. */
export type RunningDigest = { update(piece: Bytes): void; done(): BlobDigest }

export async function startDigest(): Promise<RunningDigest> {
  const { createSHA256 } = await import('hash-wasm')
  const sha256 = await createSHA256()
  let crc = 0
  return {
    update(piece) {
      sha256.update(piece)
      crc = crc32(piece, crc)
    },
    done: () => ({ sha256: sha256.digest('hex'), crc32: crc }),
  }
}
