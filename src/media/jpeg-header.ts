import { readExifOrientation } from './exif-orientation.ts'
import { isAt, uint16 } from './numbers.ts'
import type { PictureHeader } from './picture-header.ts'

const exif = 0xe1
const startOfScan = 0xda
const endOfImage = 0xd9

/** Size from the first frame header, orientation from the first EXIF segment (ITU-T T.81, annex B). */
export function readJpegHeader(bytes: Uint8Array): PictureHeader | undefined {
  const all = [...segments(bytes)]
  const frame = all.find(({ marker }) => isFrame(marker))
  if (!frame) return undefined
  const blocks = all.filter(({ marker, at }) => marker === exif && isAt(bytes, at + 4, 'Exif\0\0'))
  const orientations = blocks.map(({ at, to }) => readExifOrientation(bytes.subarray(at + 4, to)))
  return {
    width: uint16(bytes, frame.at + 7),
    height: uint16(bytes, frame.at + 5),
    orientation: orientations[0] ?? 1,
    turningMarks: blocks.map(({ at, to }) => ({ from: at, to, by: '' })),
    isCut: !hasEnd(bytes, frame.to),
  }
}

type Segment = { marker: number; at: number; to: number }

/** The segments before the first scan. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    const isFill = bytes[at] !== 0xff || marker === 0xff || marker === 0
    if (isFill) {
      at += 1
      continue
    }
    if (marker === startOfScan || marker === endOfImage) return
    const to = at + 2 + Math.max(2, uint16(bytes, at + 2))
    yield { marker, at, to }
    at = to
  }
}

/** SOF0–SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Cameras and phones append data of their own, so the end is looked for, not expected in the last bytes. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  let at = bytes.lastIndexOf(endOfImage)
  while (at > from) {
    if (bytes[at - 1] === 0xff) return true
    at = bytes.lastIndexOf(endOfImage, at - 1)
  }
  return false
}
