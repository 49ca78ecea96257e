import type { Bytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { type Decoded, decodePicture } from './decode-picture.ts'
import { type ExamineFailure, explainDecoding, readHeader } from './examine.ts'
import { isPicture, type PictureFormat } from './file-format.ts'
import type { PictureHeader } from './picture-header.ts'
import { sniff, sniffedBytes } from './sniff.ts'
import { type CopyType, encode } from './surface.ts'

export type CopyOptions = {
  /** No side of the copy is longer, and the copy is never larger than the picture. */
  maxSide: number
  type: CopyType
  /** 0 to 1. */
  quality: number
}

/** `mime` may be JPEG where WebP was asked for: not every browser writes WebP. */
export type PictureCopy = { bytes: Bytes; width: number; height: number; mime: CopyType }

export type CopyFailure = ExamineFailure | { kind: 'not-a-picture' }

/** A copy of a picture that holds its pixels and nothing else. */
export async function copyPicture(
  picture: Blob,
  { maxSide, type, quality }: CopyOptions,
): Promise<Result<PictureCopy, CopyFailure>> {
  const opened = await openPicture(picture, maxSide)
  if (!opened.ok) return opened
  try {
    const { surface } = opened.value
    const copy = await encode(surface, type, quality)
    const { width, height } = surface
    const mime = copy.type === 'image/webp' ? 'image/webp' : 'image/jpeg'
    return ok({ bytes: new Uint8Array(await copy.arrayBuffer()), width, height, mime })
  } catch (error) {
    return fail(explainDecoding(error))
  }
}

/** Decodes a picture of any kind that is safe to decode: upright, no side longer than `maxSide`. */
export async function openPicture(picture: Blob, maxSide: number): Promise<Result<Decoded, CopyFailure>> {
  try {
    const format = sniff(new Uint8Array(await picture.slice(0, sniffedBytes).arrayBuffer()))
    if (!isPicture(format)) return fail({ kind: 'not-a-picture' })
    const header = await readHeader(picture, format)
    return header.ok ? await decode(picture, format, header.value, maxSide) : header
  } catch {
    return fail({ kind: 'read-error' })
  }
}

async function decode(
  picture: Blob,
  format: PictureFormat,
  header: PictureHeader,
  maxSide: number,
): Promise<Result<Decoded, CopyFailure>> {
  try {
    return ok(await decodePicture(picture, format, header, maxSide))
  } catch (error) {
    return fail(explainDecoding(error))
  }
}
