import type { Bytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { type CopyFailure, openPicture } from './copy-picture.ts'
import { explainDecoding } from './examine.ts'
import { findSheet, lookedAtSide, type SheetGuess } from './find-sheet.ts'
import { judge, judgedSide, type PictureHint } from './picture-hints.ts'
import { type Pixels, toGray } from './pixels.ts'
import { type Corners, turnSheet } from './sheet-corners.ts'
import { sheetSize } from './sheet-size.ts'
import { encode, makeSurface, type Size, type Surface, shrink } from './surface.ts'
import { unfold } from './unfold.ts'
import { whiten } from './whiten.ts'

/** So large is the photo from which the corners are moved and the result is shown. */
const shownSide = 1280
/** A finer photo than this would not make letters of a sheet easier to read. */
const decodedSide = 3200

/** A photo as the straightener shows it. */
export type SheetLook = SheetGuess & {
  hints: PictureHint[]
  /** The photo upright and small, for the screen. */
  shown: Blob
  /** Points of the photo itself, upright. */
  photo: Size
}

export type StraightenOptions = {
  corners: Corners
  /** Quarter turns to the right. */
  quarters: number
  /** Even light, white paper, dark ink. */
  isWhitened: boolean
  /** No side of the result is longer. */
  maxSide: number
  /** The result is made coarser until it fits, as far as it stays readable. */
  mostBytes: number
}

export type Straightened = { bytes: Bytes; width: number; height: number }

/** Guesses the corners of the sheet and judges the photo. */
export async function lookAtSheet(photo: Blob): Promise<Result<SheetLook, CopyFailure>> {
  const opened = await openPicture(photo, decodedSide)
  if (!opened.ok) return opened
  try {
    const { surface, whole } = opened.value
    const guess = findSheet(toGray(pixelsOf(shrink(surface, lookedAtSide))))
    const flat = unfold(pixelsOf(surface), guess.corners, sheetSize(guess.corners, whole, judgedSide))
    const hints = judge(toGray(flat), guess.corners, whole, guess.isSure)
    const shown = await encode(shrink(surface, shownSide), 'image/jpeg', 0.85)
    return ok({ ...guess, hints, shown, photo: whole })
  } catch (error) {
    return fail(explainDecoding(error))
  }
}

/** A flat picture of the sheet between the corners: JPEG, without any metadata. */
export async function straighten(
  photo: Blob,
  { corners, quarters, isWhitened, maxSide, mostBytes }: StraightenOptions,
): Promise<Result<Straightened, CopyFailure>> {
  const opened = await openPicture(photo, Math.min(decodedSide, 2 * maxSide))
  if (!opened.ok) return opened
  try {
    const turned = turnSheet(corners, quarters)
    const sheet = unfold(
      pixelsOf(opened.value.surface),
      turned,
      sheetSize(turned, opened.value.surface, maxSide),
    )
    if (isWhitened) whiten(sheet)
    const jpeg = await encodeWithin(surfaceOf(sheet), mostBytes)
    return ok({ bytes: new Uint8Array(await jpeg.arrayBuffer()), width: sheet.width, height: sheet.height })
  } catch (error) {
    return fail(explainDecoding(error))
  }
}

/** From nearly lossless to what is still readable; a picture larger than that is drawn smaller. */
const qualities = [0.88, 0.8, 0.7, 0.6] as const

async function encodeWithin(surface: Surface, mostBytes: number): Promise<Blob> {
  for (const quality of qualities) {
    const jpeg = await encode(surface, 'image/jpeg', quality)
    if (jpeg.size <= mostBytes) return jpeg
  }
  return encodeWithin(shrink(surface, Math.max(surface.width, surface.height) * 0.8), mostBytes)
}

function pixelsOf({ context, width, height }: Surface): Pixels {
  return context.getImageData(0, 0, width, height)
}

function surfaceOf({ width, height, data }: Pixels): Surface {
  const surface = makeSurface(width, height)
  const image = surface.context.createImageData(width, height)
  image.data.set(data)
  surface.context.putImageData(image, 0, 0)
  return surface
}
