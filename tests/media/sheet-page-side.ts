import { base64 } from '#bytes'
import { type Corners, lookAtPhoto, type StraightenOptions, straightenPhoto, takeFiles } from '#media'
import { diploma, photograph, type Scene, wood } from './photo-of-sheet.ts'

/** The part of the straightening tests that runs in the page. */

export type SeenSheet = {
  truth: Corners
  found: Corners
  isSure: boolean
  hints: string[]
  photo: { width: number; height: number }
  width: number
  height: number
  bytes: number
  base64: string
}

const scene: Scene = {
  width: 1600,
  height: 1200,
  ratio: Math.SQRT1_2,
  bent: 22,
  sideways: 10,
  rolled: -6,
  scale: 0.8,
  sheet: diploma,
  table: (x, y) => wood(x / 4, y / 4),
  grain: 6,
}

/** Photographs a diploma with 12 megapixels, looks for it and straightens it. */
async function straightenDiploma(options: Omit<StraightenOptions, 'corners'>): Promise<SeenSheet> {
  const { photo, corners: truth } = photograph(scene)
  const picture = await jpegOf(photo, 2.5)
  const look = await lookAtPhoto(picture)
  if (!look.ok) throw new Error(look.failure.kind)
  const made = await straightenPhoto(picture, { corners: look.value.corners, ...options })
  if (!made.ok) throw new Error(made.failure.kind)
  const { width, height, bytes } = made.value
  const { corners: found, isSure, hints, photo: size } = look.value
  return {
    truth,
    found,
    isSure,
    hints,
    photo: size,
    width,
    height,
    bytes: bytes.length,
    base64: base64(bytes),
  }
}

async function jpegOf(
  { width, height, data }: ReturnType<typeof photograph>['photo'],
  scale: number,
): Promise<Blob> {
  const small = new OffscreenCanvas(width, height)
  const image = new ImageData(width, height)
  image.data.set(data)
  small.getContext('2d')?.putImageData(image, 0, 0)
  const large = new OffscreenCanvas(width * scale, height * scale)
  large.getContext('2d')?.drawImage(small, 0, 0, width * scale, height * scale)
  return large.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
}

async function kindOfText(): Promise<string> {
  const look = await lookAtPhoto(new Blob(['not a picture']))
  return look.ok ? 'found' : look.failure.kind
}

export type SeenPhone = { media: string; width?: number; height?: number; view: number[]; colour: number[] }

/** Takes a HEIC sample; tells the size of its view and the colour of the view's first corner. */
async function takeHeic(name: string): Promise<SeenPhone | undefined> {
  const response = await fetch(`/samples/${name}`)
  const file = new File([await response.blob()], 'IMG_2927.HEIC')
  for await (const outcome of takeFiles([file])) {
    if (!outcome.ok) throw new Error(outcome.failure.kind)
    const { info, view } = outcome.value.file
    if (!view) return undefined
    const bitmap = await createImageBitmap(view)
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const colour = [...(context?.getImageData(5, 5, 1, 1).data ?? [])]
    const { media, width = 0, height = 0 } = info
    return { media, width, height, view: [bitmap.width, bitmap.height], colour }
  }
  return undefined
}

const pageSide = { kindOfText, straightenDiploma, takeHeic }

declare global {
  var sheetPage: typeof pageSide
}

globalThis.sheetPage = pageSide
