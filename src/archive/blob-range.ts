import type { Bytes } from '#bytes'

/** Bytes of a part of a Blob, or undefined where the Blob cannot be read: a file moved or changed meanwhile. */
export async function readRange(blob: Blob, from: number, to: number): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer())
  } catch {
    return undefined
  }
}
