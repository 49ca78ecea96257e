import type { Pixels } from './pixels.ts'
import type { Corners, Point } from './sheet-corners.ts'
import type { Size } from './surface.ts'

/** Where a place of the flat sheet, in shares of its sides, stands on the photo. */
export type Unfolding = (across: number, down: number) => Point

/**
 * The perspective that carries a square onto four corners (P. Heckbert, Fundamentals of Texture Mapping, 1989,
 * 2.2.3): the photo of a flat sheet differs from the sheet by nothing else.
 */
export function unfolding([p0, p1, p2, p3]: Corners): Unfolding {
  const sumX = p0.x - p1.x + p2.x - p3.x
  const sumY = p0.y - p1.y + p2.y - p3.y
  const a = { x: p1.x - p2.x, y: p1.y - p2.y }
  const b = { x: p3.x - p2.x, y: p3.y - p2.y }
  const whole = a.x * b.y - a.y * b.x
  const g = (sumX * b.y - sumY * b.x) / whole
  const h = (a.x * sumY - a.y * sumX) / whole
  const acrossX = p1.x - p0.x + g * p1.x
  const acrossY = p1.y - p0.y + g * p1.y
  const downX = p3.x - p0.x + h * p3.x
  const downY = p3.y - p0.y + h * p3.y
  return (u, v) => {
    const depth = g * u + h * v + 1
    return { x: (acrossX * u + downX * v + p0.x) / depth, y: (acrossY * u + downY * v + p0.y) / depth }
  }
}

/** The sheet between the corners drawn as a flat rectangle of that size, every point mixed from its four nearest. */
export function unfold(photo: Pixels, corners: Corners, { width, height }: Size): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  const place = unfolding(corners)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const { x: shareX, y: shareY } = place((x + 0.5) / width, (y + 0.5) / height)
      copyPoint(photo, shareX * photo.width - 0.5, shareY * photo.height - 0.5, data, at)
    }
  }
  return { width, height, data }
}

function copyPoint(photo: Pixels, x: number, y: number, into: Uint8ClampedArray, at: number): void {
  const { width, height, data } = photo
  const left = clamp(Math.floor(x), width - 1)
  const top = clamp(Math.floor(y), height - 1)
  const right = clamp(Math.floor(x) + 1, width - 1)
  const below = clamp(Math.floor(y) + 1, height - 1)
  const shareX = x - Math.floor(x)
  const shareY = y - Math.floor(y)
  const corners = [top * width + left, top * width + right, below * width + left, below * width + right]
  const weights = [(1 - shareX) * (1 - shareY), shareX * (1 - shareY), (1 - shareX) * shareY, shareX * shareY]
  for (let channel = 0; channel < 3; channel++) {
    let mixed = 0
    for (let corner = 0; corner < 4; corner++) {
      mixed += (data[(corners[corner] ?? 0) * 4 + channel] ?? 0) * (weights[corner] ?? 0)
    }
    into[at + channel] = mixed
  }
  into[at + 3] = 255
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value))
}
