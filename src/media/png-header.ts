import { readExifOrientation } from './exif-orientation.ts'
import { ascii, isAt, uint32 } from './numbers.ts'
import type { PictureHeader } from './picture-header.ts'

/** Size from IHDR, orientation from eXIf wherever it stands (PNG 3rd edition, 11.2.1 and 11.3.4.5). */
export function readPngHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (!isAt(bytes, 12, 'IHDR')) return undefined
  const all = [...chunks(bytes)]
  const blocks = all.filter(({ type }) => type === 'eXIf')
  const orientations = blocks.map(({ at, to }) => readExifOrientation(bytes.subarray(at + 8, to)))
  return {
    width: uint32(bytes, 16),
    height: uint32(bytes, 20),
    orientation: orientations[0] ?? 1,
    turningMarks: blocks.map(({ at, to }) => ({ from: at, to, by: '' })),
    isCut: all.at(-1)?.type !== 'IEND',
  }
}

type Chunk = { type: string; at: number; to: number }

/** The chunks up to the closing one, each with its length and checksum. */
function* chunks(bytes: Uint8Array): Generator<Chunk> {
  let at = 8
  while (at + 12 <= bytes.length) {
    const chunk = { type: ascii(bytes, at + 4, 4), at, to: at + 12 + uint32(bytes, at) }
    yield chunk
    if (chunk.type === 'IEND') return
    at = chunk.to
  }
}
