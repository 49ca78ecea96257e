import { type BlobDigest, digestBlob } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { decodePicture } from './decode-picture.ts'
import { type FileFormat, isPicture, type PictureFormat } from './file-format.ts'
import { longestSide, mostPixels, thumbnailSide, viewSide } from './limits.ts'
import type { IntakeFailure } from './outcome.ts'
import { type PictureHeader, readPictureHeader } from './picture-header.ts'
import { sniff, sniffedBytes } from './sniff.ts'
import { encode, shrink } from './surface.ts'

/** Headers are looked for in this much of a file: all of it but for giants. */
const headerBytes = 32 * 2 ** 20

const copyQuality = 0.82

export type Pictured = {
  width: number
  height: number
  isCut: boolean
  thumbnail: Blob
  view: Blob
}

/** What a worker finds out about a file. */
export type Examined = { format: FileFormat; digest: BlobDigest; picture?: Pictured }

/** A failure without the name, which the worker does not know. */
type Unnamed<F> = F extends { name: string } ? Omit<F, 'name'> : never
export type ExamineFailure = Unnamed<IntakeFailure>

type Share = (share: number) => void

/**
 * Finds out what a file is, digests it and, unless it is taken as a mere attachment, draws the copies of
 * a picture. Nothing is decoded before the size in the header has been checked.
 */
export async function examine(
  file: Blob,
  isAttachment: boolean,
  onShare: Share,
): Promise<Result<Examined, ExamineFailure>> {
  try {
    const format = sniff(await read(file, sniffedBytes))
    if (isAttachment || !isPicture(format)) return ok({ format, digest: await digest(file, onShare) })
    return await examinePicture(file, format, onShare)
  } catch {
    return fail({ kind: 'read-error' })
  }
}

async function examinePicture(
  file: Blob,
  format: PictureFormat,
  onShare: Share,
): Promise<Result<Examined, ExamineFailure>> {
  const header = await readHeader(file, format)
  if (!header.ok) return header
  const digested = await digest(file, (share) => onShare(share / 4))
  const picture = await draw(file, format, header.value)
  if (!picture.ok) return picture
  onShare(1)
  return ok({ format, digest: digested, picture: picture.value })
}

/** The header of a picture that is safe to decode. */
export async function readHeader(
  file: Blob,
  format: PictureFormat,
): Promise<Result<PictureHeader, ExamineFailure>> {
  const header = readPictureHeader(format, await read(file, headerBytes))
  if (!header) return fail({ kind: 'damaged-picture' })
  const { width, height } = header
  const isTooMuch = width * height > mostPixels || Math.max(width, height) > longestSide
  if (isTooMuch) return fail({ kind: 'too-many-pixels', width, height })
  return ok({ ...header, isCut: header.isCut && file.size <= headerBytes })
}

async function draw(
  file: Blob,
  format: PictureFormat,
  header: PictureHeader,
): Promise<Result<Pictured, ExamineFailure>> {
  try {
    const { surface, whole } = await decodePicture(file, format, header, viewSide)
    const view = await encode(surface, 'image/webp', copyQuality)
    const thumbnail = await encode(shrink(surface, thumbnailSide), 'image/webp', copyQuality)
    return ok({ ...whole, isCut: header.isCut, view, thumbnail })
  } catch (error) {
    return fail(explainDecoding(error))
  }
}

/** Browsers name damaged data InvalidStateError or EncodingError; anything else is their own trouble. */
export function explainDecoding(error: unknown): { kind: 'damaged-picture' } | { kind: 'cannot-decode' } {
  const name = error instanceof DOMException ? error.name : ''
  return name === 'InvalidStateError' || name === 'EncodingError'
    ? { kind: 'damaged-picture' }
    : { kind: 'cannot-decode' }
}

function digest(file: Blob, onShare: Share): Promise<BlobDigest> {
  return digestBlob(file, { onProgress: (bytes) => onShare(bytes / file.size) })
}

async function read(file: Blob, length: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, length).arrayBuffer())
}
