import type { Bytes } from '#bytes'
import { type Part, type PictureParts, tail, textAt, viewOf } from './parts.ts'

/** Chunks of a still picture. Animation is not among them: nothing moves on a showcase. */
const drawing = ['VP8 ', 'VP8L', 'VP8X', 'ALPH']

/** Bits of VP8X that announce a colour profile, EXIF and XMP. */
const announced = 0x20 | 0x08 | 0x04

type Size = { width: number; height: number }

/** A WebP file by its chunks (RFC 9649, 2). Throws RangeError where it is cut off. */
export function webpParts(bytes: Uint8Array): PictureParts | undefined {
  const view = viewOf(bytes)
  const end = 8 + view.getUint32(4, true)
  const parts: Part[] = [{ from: 0, to: 12 }]
  let size: Size | undefined
  let at = 12
  while (at < end) {
    const type = textAt(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const to = at + 8 + length + (length % 2)
    view.getUint8(to - 1)
    parts.push({ from: at, to, ...(!drawing.includes(type) && { foreign: type.trim() }) })
    size ??= sizeIn(view, type, at + 8)
    at = to
  }
  if (at !== end || !size) return undefined
  return { format: 'webp', ...size, parts: [...parts, ...tail(bytes, end)] }
}

/** Corrects the length of the file and the features it announces, after chunks were left out. */
export function restateWebp(bytes: Bytes): Bytes {
  const view = viewOf(bytes)
  view.setUint32(4, bytes.length - 8, true)
  const features = 20
  if (textAt(bytes, 12, 4) === 'VP8X') view.setUint8(features, view.getUint8(features) & ~announced)
  return bytes
}

/** The size as each kind of chunk writes it: 14 bits, 14 bits packed, 24 bits less one. */
function sizeIn(view: DataView, type: string, at: number): Size | undefined {
  if (type === 'VP8 ')
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff }
  if (type === 'VP8L') {
    const packed = view.getUint32(at + 1, true)
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
  }
  if (type !== 'VP8X') return undefined
  const read24 = (from: number) => view.getUint16(from, true) + view.getUint8(from + 2) * 0x10000 + 1
  return { width: read24(at + 4), height: read24(at + 7) }
}
