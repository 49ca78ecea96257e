import { type Gray, percentile } from './pixels.ts'
import type { Corners, Point } from './sheet-corners.ts'
import type { Size } from './surface.ts'

/** What could make a photographed sheet hard to read. None of them stops anybody. */
export type PictureHint = 'blurred' | 'too-dark' | 'edge-cut' | 'too-small'

/** The sheet is judged on a drawing of this size, so that one measure fits every camera. */
export const judgedSide = 900

/** The square root of the variance of the Laplacian beside the contrast: letters with clean edges have more. */
const leastSharpness = 0.05
/** The paper itself is darker than this: a photo without enough light. */
const darkPaper = 95
/** A sheet that takes fewer points of the photo has no small letters left. */
const smallestSheet = 900
/** A corner this near to the edge of the photo has most likely been cut off. */
const edge = 0.004

/** What may be wrong with a sheet: seen flat, in brightness, and where it stands on the photo. */
export function judge(sheet: Gray, corners: Corners, photo: Size, isSure: boolean): PictureHint[] {
  const hints: PictureHint[] = []
  if (percentile(sheet.data, 0.9) < darkPaper) hints.push('too-dark')
  else if (sharpnessOf(sheet) < leastSharpness) hints.push('blurred')
  if (isSure && corners.some(isAtEdge)) hints.push('edge-cut')
  if (longestSideOf(corners, photo) < smallestSheet) hints.push('too-small')
  return hints
}

function isAtEdge({ x, y }: Point): boolean {
  return Math.min(x, y, 1 - x, 1 - y) < edge
}

function longestSideOf(corners: Corners, { width, height }: Size): number {
  const lengths = corners.map((corner, at) => {
    const next = corners[(at + 1) % 4] ?? corner
    return Math.hypot((next.x - corner.x) * width, (next.y - corner.y) * height)
  })
  return Math.max(...lengths)
}

/** How quickly brightness turns, beside the range from ink to paper. */
export function sharpnessOf({ width, height, data }: Gray): number {
  let sum = 0
  let squares = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const around = (data[at - 1] ?? 0) + (data[at + 1] ?? 0)
      const turn = around + (data[at - width] ?? 0) + (data[at + width] ?? 0) - 4 * (data[at] ?? 0)
      sum += turn
      squares += turn * turn
    }
  }
  const count = Math.max(1, (width - 2) * (height - 2))
  const range = Math.max(20, percentile(data, 0.98) - percentile(data, 0.005))
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) / range
}
