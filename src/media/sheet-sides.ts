import { type Field, stepReach } from './lines.ts'
import { brightnessAt, type Gray } from './pixels.ts'
import type { Corners, Point } from './sheet-corners.ts'

/** One side of a sheet, in points of the picture, with the sheet on its right hand. */
export type Side = { readonly from: Point; readonly to: Point }

const samples = 48
/** What a side gets that runs along the edge of the photo, where nothing can be seen. */
const supportOfFrame = 0.5
/** A shorter edge, in points, is not looked at. */
const leastStretch = 24
/** How far from the guessed side the true edge is looked for. */
const search = 4

/** The share of a side along which it parts brightness, always the same way round; 0 to 1. */
export function supportOf(gray: Field, side: Side): number {
  if (runsAlongFrame(gray, side)) return supportOfFrame
  let brighter = 0
  let darker = 0
  let seen = 0
  for (let at = 0; at < samples; at++) {
    const step = stepAt(gray, side, share(at), 0)
    if (Number.isNaN(step)) continue
    seen += 1
    if (step >= gray.leastStep) brighter += 1
    if (step <= -gray.leastStep) darker += 1
  }
  return seen < samples / 2 ? 0 : Math.max(brighter, darker) / seen
}

/** The tips are left out: corners of papers are bent and round. */
function share(sample: number): number {
  return 0.04 + (0.92 * sample) / (samples - 1)
}

function runsAlongFrame({ width, height }: Gray, { from, to }: Side): boolean {
  const isAt = (one: number, other: number, edge: number) =>
    Math.abs(one - edge) < 2 && Math.abs(other - edge) < 2
  return (
    isAt(from.x, to.x, 0) ||
    isAt(from.x, to.x, width - 1) ||
    isAt(from.y, to.y, 0) ||
    isAt(from.y, to.y, height - 1)
  )
}

/** How much brighter it is inside than outside at a place of the side, moved inwards by `offset`. */
function stepAt(gray: Gray, side: Side, along: number, offset: number): number {
  const { x, y } = pointAt(side, along, offset)
  const inward = inwardOf(side)
  const inside = brightnessAt(gray, x + inward.x * stepReach, y + inward.y * stepReach)
  const outside = brightnessAt(gray, x - inward.x * stepReach, y - inward.y * stepReach)
  return inside - outside
}

function pointAt(side: Side, along: number, offset: number): Point {
  const { from, to } = side
  const inward = inwardOf(side)
  return {
    x: from.x + (to.x - from.x) * along + inward.x * offset,
    y: from.y + (to.y - from.y) * along + inward.y * offset,
  }
}

function inwardOf({ from, to }: Side): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
}

/**
 * The longest stretch of a line along which it parts brightness the same way round, laid along the edge that is
 * really there. Printed lines, letters and the grain of a table have none.
 */
export function longestEdge(gray: Field, line: Side): { side: Side; length: number } | undefined {
  const rough = stretchOf(gray, line)
  if (!rough || rough.length < leastStretch) return undefined
  const exact = stretchOf(gray, drawnOn(layAlong(gray, rough.side), rough.length))
  return exact && exact.length >= leastStretch ? exact : undefined
}

/** The stretch where places that agree outweigh those that do not, two for one. */
function stretchOf(gray: Field, line: Side): { side: Side; length: number } | undefined {
  const length = Math.ceil(Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y))
  const steps = Array.from({ length }, (_, at) => stepAt(gray, line, at / length, 0))
  const runs = [1, -1].map((sign) => bestRun(steps.map((step) => (step * sign >= gray.leastStep ? 1 : -2))))
  const [one, other] = runs
  const run = one && other && other.sum > one.sum ? other : one
  if (!run || run.sum === 0) return undefined
  const side = { from: pointAt(line, run.from / length, 0), to: pointAt(line, run.to / length, 0) }
  return { side, length: run.sum }
}

/** The part of a list with the largest sum (Kadane). */
function bestRun(values: readonly number[]): { from: number; to: number; sum: number } {
  const best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (const [at, value] of values.entries()) {
    sum += value
    if (sum > best.sum) Object.assign(best, { from, to: at + 1, sum })
    if (sum >= 0) continue
    sum = 0
    from = at + 1
  }
  return best
}

/** A side made longer at both ends. */
function drawnOn(side: Side, by: number): Side {
  const length = Math.hypot(side.to.x - side.from.x, side.to.y - side.from.y) || 1
  return { from: pointAt(side, -by / length, 0), to: pointAt(side, 1 + by / length, 0) }
}

/** The corners, in shares of the picture, after each side has been laid along the edge that is really there. */
export function fitSides(gray: Gray, sides: readonly Side[]): Corners | undefined {
  const fitted = sides.map((side) => (runsAlongFrame(gray, side) ? side : layAlong(gray, side)))
  const points = fitted.map((side, at) => meet(fitted[(at + 3) % 4] ?? side, side))
  const [a, b, c, d] = points.map(
    (point) => point && { x: point.x / (gray.width - 1), y: point.y / (gray.height - 1) },
  )
  return a && b && c && d ? [a, b, c, d] : undefined
}

/** The straight line through the sharpest places beside the side; outliers are left out once. */
function layAlong(gray: Gray, side: Side): Side {
  const offsets: { along: number; offset: number }[] = []
  for (let at = 0; at < samples; at++) {
    const offset = sharpestOffset(gray, side, share(at))
    if (offset !== undefined) offsets.push({ along: share(at), offset })
  }
  if (offsets.length < samples / 3) return side
  const first = regress(offsets)
  const near = offsets.filter(({ along, offset }) => Math.abs(offset - first(along)) < 1.5)
  const second = near.length < samples / 4 ? first : regress(near)
  return { from: pointAt(side, 0, second(0)), to: pointAt(side, 1, second(1)) }
}

function sharpestOffset(gray: Gray, side: Side, along: number): number | undefined {
  let best: number | undefined
  let most = 2
  for (let offset = -search; offset <= search; offset += 0.5) {
    const { x, y } = pointAt(side, along, offset)
    const inward = inwardOf(side)
    const inside = brightnessAt(gray, x + inward.x, y + inward.y)
    const slope = Math.abs(inside - brightnessAt(gray, x - inward.x, y - inward.y))
    if (slope > most) {
      most = slope
      best = offset
    }
  }
  return best
}

function regress(places: readonly { along: number; offset: number }[]): (along: number) => number {
  const middle = places.reduce((sum, { along }) => sum + along, 0) / places.length
  const mean = places.reduce((sum, { offset }) => sum + offset, 0) / places.length
  const spread = places.reduce((sum, { along }) => sum + (along - middle) ** 2, 0)
  const shared = places.reduce((sum, { along, offset }) => sum + (along - middle) * (offset - mean), 0)
  const slope = spread === 0 ? 0 : shared / spread
  return (along) => mean + slope * (along - middle)
}

/** Where two sides cross when they are drawn on. */
function meet(one: Side, other: Side): Point | undefined {
  const a = { x: one.to.x - one.from.x, y: one.to.y - one.from.y }
  const b = { x: other.to.x - other.from.x, y: other.to.y - other.from.y }
  const turn = a.x * b.y - a.y * b.x
  if (Math.abs(turn) < 1e-6) return undefined
  const along = ((other.from.x - one.from.x) * b.y - (other.from.y - one.from.y) * b.x) / turn
  return { x: one.from.x + along * a.x, y: one.from.y + along * a.y }
}
