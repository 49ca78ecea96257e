import { uint16Little } from './numbers.ts'
import type { PictureHeader } from './picture-header.ts'

const imageBegins = 0x2c
const extensionBegins = 0x21

/** The larger of the screen and the first frame, since decoders grow the screen to it (GIF89a, 18 and 20). */
export function readGifHeader(bytes: Uint8Array): PictureHeader | undefined {
  const at = findFirstFrame(bytes)
  if (at === undefined) return undefined
  return {
    width: Math.max(uint16Little(bytes, 6), uint16Little(bytes, at + 1) + uint16Little(bytes, at + 5)),
    height: Math.max(uint16Little(bytes, 8), uint16Little(bytes, at + 3) + uint16Little(bytes, at + 7)),
    orientation: 1,
    turningMarks: [],
    isCut: false,
  }
}

function findFirstFrame(bytes: Uint8Array): number | undefined {
  const flags = bytes[10] ?? 0
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  while (at < bytes.length) {
    if (bytes[at] === imageBegins) return at
    if (bytes[at] !== extensionBegins) return undefined
    at = skipBlocks(bytes, at + 2)
  }
  return undefined
}

function skipBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1
  return at + 1
}
