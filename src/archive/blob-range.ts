import type { Bytes } from '#bytes'

/** Reads bytes of a Blob, or undefined where it cannot be read: a file moved or changed meanwhile. */
export type ReadRange = (from: number, to: number) => Promise<Bytes | undefined>

const windowBytes = 2 ** 20
/** Ranges below this size are read through the window. */
export const smallBelow = 64 * 1024

export async function readBlob(blob: Blob): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return undefined
  }
}

export function readRange(blob: Blob, from: number, to: number): Promise<Bytes | undefined> {
  return readBlob(blob.slice(from, to))
}

/**
 * Reads small ranges out of one window of a mebibyte that moves over the Blob. A slice costs a browser about a
 * millisecond of waiting, and the small files of a bundle lie side by side.
 */
export function windowOver(blob: Blob): ReadRange {
  let start = 0
  let window: Promise<Bytes | undefined> | undefined
  return async (from, to) => {
    if (to - from >= smallBelow) return readRange(blob, from, to)
    if (window === undefined || from < start || to > start + windowBytes) {
      start = from
      window = readRange(blob, from, from + windowBytes)
    }
    const offset = from - start
    return (await window)?.slice(offset, offset + to - from)
  }
}
