import type { Corners, Point } from './sheet-corners.ts'
import type { Size } from './surface.ts'

/** Distance from the lens to the picture in longest sides, as phones have it; used when it cannot be told. */
const usualFocus = 0.8
const leastFocus = 0.4
const mostFocus = 4

/** Papers of series A (ISO 216), upright or lying; a shape this near is one of them. */
const seriesA = Math.SQRT2
const nearness = 0.05

/** The size in points at which the sheet between the corners is drawn flat; no side is longer than `maxSide`. */
export function sheetSize(corners: Corners, photo: Size, maxSide: number): Size {
  const points = corners.map(({ x, y }) => ({ x: x * photo.width, y: y * photo.height }))
  const longest = Math.max(...points.map((point, at) => distance(point, points[(at + 1) % 4] ?? point)))
  const ratio = snap(sheetRatio(corners, photo))
  const long = Math.max(1, Math.min(maxSide, longest))
  return {
    width: Math.max(1, Math.round(ratio >= 1 ? long : long * ratio)),
    height: Math.max(1, Math.round(ratio >= 1 ? long / ratio : long)),
  }
}

function snap(ratio: number): number {
  const near = [seriesA, 1 / seriesA].find((one) => Math.abs(ratio / one - 1) < nearness)
  return near ?? ratio
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/**
 * Width over height of the real sheet, told from its perspective (Zhang and He, Whiteboard Scanning and Image
 * Enhancement, 2004, section 3). The lens is taken to look through the middle of the photo.
 */
export function sheetRatio(corners: Corners, photo: Size): number {
  const [m1, m2, m4, m3] = corners.map(
    ({ x, y }): Vector => [(x - 0.5) * photo.width, (y - 0.5) * photo.height, 1],
  )
  if (!m1 || !m2 || !m3 || !m4) return 1
  const toRight = difference(m2, dot(product(m1, m4), m3) / dot(product(m2, m4), m3), m1)
  const toBottom = difference(m3, dot(product(m1, m4), m2) / dot(product(m3, m4), m2), m1)
  const focus = focusOf(toRight, toBottom, Math.max(photo.width, photo.height))
  return Math.sqrt(lengthAt(toRight, focus) / lengthAt(toBottom, focus))
}

type Vector = readonly [number, number, number]

function product(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function difference(a: Vector, times: number, b: Vector): Vector {
  return [times * a[0] - b[0], times * a[1] - b[1], times * a[2] - b[2]]
}

/** Sides that look parallel tell nothing of the lens, and a cropped photo tells nonsense. */
function focusOf(a: Vector, b: Vector, longest: number): number {
  const squared = -(a[0] * b[0] + a[1] * b[1]) / (a[2] * b[2])
  const focus = Math.sqrt(squared)
  const isBelievable = focus > leastFocus * longest && focus < mostFocus * longest
  return isBelievable ? focus : usualFocus * longest
}

function lengthAt([x, y, depth]: Vector, focus: number): number {
  return (x * x + y * y) / (focus * focus) + depth * depth
}
