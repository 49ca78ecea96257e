import { type Bytes, concat } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { avifParts } from './avif.ts'
import { jpegParts } from './jpeg.ts'
import { type PictureParts, textAt } from './parts.ts'
import { pngParts } from './png.ts'
import { restateWebp, webpParts } from './webp.ts'

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
 * The same picture without the metadata that browsers write by themselves: Chromium adds a colour profile to
 * every WebP and JPEG of a canvas. An AVIF is given back as it is: its boxes point at places in the file.
 */
export function withoutMetadata(bytes: Bytes): Bytes {
  const taken = takeApart(bytes)
  if (!taken || taken.format === 'avif') return bytes
  const kept = taken.parts.filter(({ foreign }) => foreign === undefined)
  if (kept.length === taken.parts.length) return bytes
  const clean = concat(kept.map(({ from, to }) => bytes.subarray(from, to)))
  return taken.format === 'webp' ? restateWebp(clean) : clean
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
