import { type Bytes, concat } from '#bytes'

/** Reads bytes of a Blob, or undefined where it cannot be read: a file moved or changed meanwhile. */
export type ReadRange = (from: number, to: number) => Promise<Bytes | undefined>

const windowBytes = 2 ** 20
/** Ranges below this size are read through the window. */
const smallBelow = 64 * 1024

const aheadBytes = 16 * 2 ** 20
/** Ranges below this size are worth reading ahead: a larger one is a good read by itself. */
export const aheadBelow = 8 * 2 ** 20

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

/**
 * Reads ranges that follow each other out of large windows, the next window while the present one is used: a
 * browser reads sixteen mebibytes at once more than twice as fast as one. At most three windows are held.
 */
export function readingAhead(blob: Blob): ReadRange {
  const windows = new Map<number, Promise<Bytes | undefined>>()
  const windowAt = (at: number) => {
    const start = at * aheadBytes
    const window = windows.get(at) ?? readRange(blob, start, Math.min(start + aheadBytes, blob.size))
    windows.set(at, window)
    return window
  }
  return async (from, to) => {
    const first = Math.floor(from / aheadBytes)
    const last = Math.floor(Math.max(from, to - 1) / aheadBytes)
    const asked = Array.from({ length: last - first + 1 }, (_, at) => windowAt(first + at))
    if ((last + 1) * aheadBytes < blob.size) windowAt(last + 1)
    for (const at of windows.keys()) if (at < first - 1 || at > last + 1) windows.delete(at)
    const pieces = await Promise.all(asked)
    const parts = pieces.flatMap((piece, at) => {
      const start = (first + at) * aheadBytes
      return piece?.subarray(Math.max(0, from - start), to - start) ?? []
    })
    if (parts.length < pieces.length) return undefined
    return parts.length === 1 ? parts[0] : concat(parts)
  }
}
