import { readExifOrientation } from './exif-orientation.ts'
import { ascii, uint16Little, uint24Little, uint32Little } from './numbers.ts'
import type { PictureHeader } from './picture-header.ts'

/** Size from the first of VP8X, VP8 and VP8L, orientation from the EXIF chunk (RFC 9649, section 2). */
export function readWebpHeader(bytes: Uint8Array): PictureHeader | undefined {
  const all = [...chunks(bytes)]
  const size = all.map((chunk) => readSize(chunk, bytes)).find((one) => one !== undefined)
  if (!size) return undefined
  const blocks = all.filter(({ type }) => type === 'EXIF')
  const orientations = blocks.map(({ at, to }) => readExifOrientation(bytes.subarray(at + 8, to)))
  return {
    ...size,
    orientation: orientations[0] ?? 1,
    // A chunk of an unknown name is skipped by every reader, and the length of the file stays true.
    turningMarks: blocks.map(({ at }) => ({ from: at, to: at + 4, by: 'none' })),
    isCut: bytes.length < uint32Little(bytes, 4) + 8,
  }
}

type Chunk = { type: string; at: number; to: number }

function* chunks(bytes: Uint8Array): Generator<Chunk> {
  let at = 12
  while (at + 8 <= bytes.length) {
    const length = uint32Little(bytes, at + 4)
    yield { type: ascii(bytes, at, 4), at, to: at + 8 + length }
    at += 8 + length + (length % 2)
  }
}

function readSize({ type, at }: Chunk, bytes: Uint8Array): { width: number; height: number } | undefined {
  switch (type) {
    case 'VP8X':
      return { width: uint24Little(bytes, at + 12) + 1, height: uint24Little(bytes, at + 15) + 1 }
    case 'VP8 ':
      return { width: uint16Little(bytes, at + 14) & 0x3fff, height: uint16Little(bytes, at + 16) & 0x3fff }
    case 'VP8L': {
      const bits = uint32Little(bytes, at + 9)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    default:
      return undefined
  }
}
