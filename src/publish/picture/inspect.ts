import { type Bytes, concat } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { avifParts } from './avif.ts'
import { jpegParts } from './jpeg.ts'
import { type PictureParts, textAt } from './parts.ts'
import { pngParts } from './png.ts'
import { webpParts } from './webp.ts'

export type PictureFault =
  | { kind: 'picture-not-recognised' }
  | { kind: 'picture-too-large' }
  /** `part` is the file format's own name of what does not belong: «APP1», «eXIf», «XMP». */
  | { kind: 'picture-has-metadata'; part: string }

const longestSide = 2400

/** Proves that a file is a still picture of a common format, of a sane size, with its pixels and nothing else. */
export function inspectPicture(bytes: Uint8Array): Result<PictureParts, PictureFault> {
  const taken = takeApart(bytes)
  if (!taken) return fail({ kind: 'picture-not-recognised' })
  if (Math.max(taken.width, taken.height) > longestSide) return fail({ kind: 'picture-too-large' })
  const part = taken.parts.find(({ foreign }) => foreign !== undefined)?.foreign
  return part === undefined ? ok(taken) : fail({ kind: 'picture-has-metadata', part })
}

/**
 * The same picture without the metadata that some browsers write by themselves into a JPEG. Only JPEG and PNG
 * can lose a part by leaving it out; the other formats are given back as they are.
 */
export function withoutMetadata(bytes: Bytes): Bytes {
  const taken = takeApart(bytes)
  if (taken?.format !== 'jpg' && taken?.format !== 'png') return bytes
  const kept = taken.parts.filter(({ foreign }) => foreign === undefined)
  return concat(kept.map(({ from, to }) => bytes.subarray(from, to)))
}

function takeApart(bytes: Uint8Array): PictureParts | undefined {
  try {
    return readerOf(bytes)?.(bytes)
  } catch (error) {
    // A DataView answers so when the file ends before the picture does.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readerOf(bytes: Uint8Array) {
  if (textAt(bytes, 0, 3) === '\xff\xd8\xff') return jpegParts
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return pngParts
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return webpParts
  return textAt(bytes, 4, 8) === 'ftypavif' ? avifParts : undefined
}
