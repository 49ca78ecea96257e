import { liesOnSide, type Orientation } from './exif-orientation.ts'
import { formats, type PictureFormat } from './file-format.ts'
import type { PictureHeader } from './picture-header.ts'
import { fitWithin, makeSurface, type Size, type Surface } from './surface.ts'

/** A picture drawn upright, and the size of the whole it was made from. */
export type Decoded = { surface: Surface; whole: Size }

/**
 * Decodes a picture and draws it upright, no side longer than `maxSide`.
 * The orientation is hidden from the browser and applied here: browsers disagree in which formats,
 * and at which place in the file, they apply it. Rejects with InvalidStateError when the data is damaged.
 */
export async function decodePicture(
  picture: Blob,
  format: PictureFormat,
  header: PictureHeader,
  maxSide: number,
): Promise<Decoded> {
  const stored = fitWithin(header, maxSide)
  const isSmaller = stored.width < header.width || stored.height < header.height
  // The size of these is known for sure only after decoding: HEIF may be turned, a GIF frame may be larger.
  const isResized = isSmaller && format !== 'avif' && format !== 'heic' && format !== 'gif'
  const bitmap = await open(hideOrientation(picture, format, header), format, {
    ...(isResized && { resizeWidth: stored.width, resizeHeight: stored.height, resizeQuality: 'high' }),
  })
  try {
    const whole = isResized ? header : bitmap
    const surface = drawUpright(bitmap, header.orientation, maxSide)
    return { surface, whole: turned({ width: whole.width, height: whole.height }, header.orientation) }
  } finally {
    bitmap.close()
  }
}

/** Safari decodes HEIC itself; the others get a decoder of our own. */
async function open(picture: Blob, format: PictureFormat, options: ImageBitmapOptions): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(picture, options)
  } catch (error) {
    if (format !== 'heic') throw error
    const { decodeHeic } = await import('./heic.ts')
    return decodeHeic(picture)
  }
}

function turned({ width, height }: Size, orientation: Orientation): Size {
  return liesOnSide(orientation) ? { width: height, height: width } : { width, height }
}

function hideOrientation(picture: Blob, format: PictureFormat, { turningMarks, isCut }: PictureHeader): Blob {
  const parts: BlobPart[] = []
  let at = 0
  for (const { from, to, by } of turningMarks) {
    parts.push(picture.slice(at, from), by)
    at = to
  }
  parts.push(picture.slice(at))
  // With an end mark decoders show what is there of a cut JPEG.
  if (isCut && format === 'jpeg') parts.push(new Uint8Array([0xff, 0xd9]))
  return new Blob(parts, { type: formats[format].mime })
}

function drawUpright(bitmap: ImageBitmap, orientation: Orientation, maxSide: number): Surface {
  const stored = fitWithin(bitmap, maxSide)
  const { width, height } = turned(stored, orientation)
  const surface = makeSurface(width, height)
  surface.context.setTransform(...turning(orientation, width, height))
  surface.context.drawImage(bitmap, 0, 0, stored.width, stored.height)
  return surface
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/** The transform that sets a stored picture upright on a surface of the given size. */
function turning(orientation: Orientation, width: number, height: number): Matrix {
  const matrices = {
    1: [1, 0, 0, 1, 0, 0],
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, width, 0],
    7: [0, -1, -1, 0, width, height],
    8: [0, -1, 1, 0, 0, height],
  } satisfies Record<Orientation, Matrix>
  return matrices[orientation]
}
