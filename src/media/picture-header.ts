import type { Orientation } from './exif-orientation.ts'
import type { PictureFormat } from './file-format.ts'
import { readGifHeader } from './gif-header.ts'
import { readHeifHeader } from './heif-header.ts'
import { readJpegHeader } from './jpeg-header.ts'
import { readPngHeader } from './png-header.ts'
import { readWebpHeader } from './webp-header.ts'

/** What a picture says of itself before anything is decoded. */
export type PictureHeader = {
  /** Pixels as stored, before it is turned. */
  width: number
  height: number
  orientation: Orientation
  /** Places that make some decoders turn the picture, others not. */
  turningMarks: readonly Rewrite[]
  /** The end of the file is missing. */
  isCut: boolean
}

/** Replacing this range by these characters leaves the picture valid and hides its orientation. */
export type Rewrite = { from: number; to: number; by: string }

const readers = {
  jpeg: readJpegHeader,
  png: readPngHeader,
  webp: readWebpHeader,
  gif: readGifHeader,
  avif: readHeifHeader,
  heic: readHeifHeader,
} as const satisfies Record<PictureFormat, (bytes: Uint8Array) => PictureHeader | undefined>

/** Undefined when the header is damaged: such a picture is never given to a decoder. */
export function readPictureHeader(format: PictureFormat, bytes: Uint8Array): PictureHeader | undefined {
  const header = readers[format](bytes)
  return header && header.width > 0 && header.height > 0 ? header : undefined
}
