import { crc32 } from './crc32.ts'
import { type BlobDigest, startDigest } from './running-digest.ts'
import { sha256Hex } from './sha256.ts'

const mebibyte = 2 ** 20

/** Up to this size WebCrypto over the whole is quickest; above it memory counts, and pieces are read. */
const wholeUpTo = 32 * mebibyte
const piece = 4 * mebibyte

export type DigestOptions = {
  signal?: AbortSignal | undefined
  /** Called with the number of bytes read so far. */
  onProgress?: ((bytes: number) => void) | undefined
}

/**
 * SHA-256 (lower-case hexadecimal) and CRC-32 of a Blob of any size, in at most 32 MB of memory.
 * Rejects with the reason of the signal, or with the error of a Blob that cannot be read.
 */
export async function digestBlob(blob: Blob, options: DigestOptions = {}): Promise<BlobDigest> {
  options.signal?.throwIfAborted()
  if (blob.size > wholeUpTo) return digestPieces(blob, options)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const digest = { sha256: await sha256Hex(bytes), crc32: crc32(bytes) }
  options.onProgress?.(blob.size)
  return digest
}

/** SHA-256 of a Blob of any size, in at most 32 MB of memory. */
export async function sha256OfBlob(blob: Blob, options: DigestOptions = {}): Promise<string> {
  if (blob.size > wholeUpTo) return (await digestPieces(blob, options)).sha256
  options.signal?.throwIfAborted()
  const sha256 = await sha256Hex(await blob.arrayBuffer())
  options.onProgress?.(blob.size)
  return sha256
}

async function digestPieces(blob: Blob, { signal, onProgress }: DigestOptions): Promise<BlobDigest> {
  const digest = await startDigest()
  for (let at = 0; at < blob.size; at += piece) {
    signal?.throwIfAborted()
    const bytes = new Uint8Array(await blob.slice(at, at + piece).arrayBuffer())
    digest.update(bytes)
    onProgress?.(at + bytes.length)
  }
  return digest.done()
}
