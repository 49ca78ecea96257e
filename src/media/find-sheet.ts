import { type Field, fieldOf, findLines, type Line } from './lines.ts'
import { type Gray, smooth } from './pixels.ts'
import { areaOf, type Corners, isConvex, type Point, wholeFrame, within } from './sheet-corners.ts'
import { fitSides, longestEdge, type Side, supportOf } from './sheet-sides.ts'

export type SheetGuess = {
  corners: Corners
  /** False when no sheet was found: the corners are then those of the whole picture. */
  isSure: boolean
}

/** The longest side of a picture that is looked at: finer detail only confuses. */
export const lookedAtSide = 480

/** So many straight lines are looked at, and so many of their edges are tried as sides. */
const mostLines = 100
const mostEdges = 24
/** A sheet smaller than this share of the picture is not what was photographed. */
const leastArea = 0.1
/** A corner may lie so far outside: a phone often cuts the tip. */
const outside = 0.06
const leastAngle = Math.cos((40 * Math.PI) / 180)
/** Below this the four sides together are too faint to be believed. */
const leastSupport = 0.3

/**
 * The corners of the sheet on a photo: the four lines that part brightness best along their whole length,
 * the larger figure first. Looks only at shape and light, so a diploma on a patterned table is found too.
 */
export function findSheet(picture: Gray): SheetGuess {
  const gray = fieldOf(smooth(smooth(picture)))
  const best = candidates(gray).reduce<Rated | undefined>(
    (kept, one) => (kept && kept.rating >= one.rating ? kept : one),
    undefined,
  )
  const corners = best && fitSides(gray, best.sides)
  if (!corners || !isSheet(corners)) return { corners: wholeFrame, isSure: false }
  return { corners: clamp(corners), isSure: true }
}

type Rated = { sides: readonly Side[]; rating: number }

function candidates(gray: Field): Rated[] {
  const lines = [...frameOf(gray), ...edgesOf(gray)]
  const pairs = pairsOf(lines, gray)
  const rated: Rated[] = []
  for (const [at, pair] of pairs.entries()) {
    for (const other of pairs.slice(at + 1)) {
      const one = isAcross(pair, other) ? rate(gray, pair, other) : undefined
      if (one) rated.push(one)
    }
  }
  return rated
}

/** The longest edges, each once. */
function edgesOf(gray: Field): Line[] {
  const edges = findLines(gray, mostLines)
    .flatMap((line) => longestEdge(gray, across(line, gray)) ?? [])
    .sort((one, other) => other.length - one.length)
  const kept: Side[] = []
  for (const { side } of edges) {
    if (kept.length < mostEdges && !kept.some((one) => isSame(one, side))) kept.push(side)
  }
  return kept.map(lineThrough)
}

/** The part of a line that crosses the picture, and a little more. */
function across({ angle, distance }: Line, { width, height }: Gray): Side {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const foot = { x: distance * cos, y: distance * sin }
  const middle = -(width / 2 - foot.x) * sin + (height / 2 - foot.y) * cos
  const reach = Math.hypot(width, height) / 2
  const place = (along: number): Point => ({ x: foot.x - along * sin, y: foot.y + along * cos })
  return { from: place(middle - reach), to: place(middle + reach) }
}

function lineThrough({ from, to }: Side): Line {
  const angle = Math.atan2(to.x - from.x, from.y - to.y)
  const upright = angle < 0 ? angle + Math.PI : angle
  return { angle: upright, distance: from.x * Math.cos(upright) + from.y * Math.sin(upright) }
}

function isSame(one: Side, { from, to }: Side): boolean {
  const { angle, distance } = lineThrough(one)
  const away = ({ x, y }: Point) => Math.abs(x * Math.cos(angle) + y * Math.sin(angle) - distance)
  return away(from) < 1.5 && away(to) < 1.5
}

type Pair = readonly [Line, Line]

/** Two lines that may be opposite sides: nearly parallel and far enough from each other. */
function pairsOf(lines: readonly Line[], { width, height }: Gray): Pair[] {
  const gap = 0.2 * Math.min(width, height)
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => turnBetween(one, other) < 0.6 && gapAt(one, other, width / 2, height / 2) > gap)
      .map((other): Pair => [one, other]),
  )
}

function isAcross([one, two]: Pair, [three, four]: Pair): boolean {
  return Math.min(turnBetween(one, three), turnBetween(two, four)) > 0.75
}

/** The angle between two lines, 0 to a quarter turn. */
function turnBetween(one: Line, other: Line): number {
  const turn = Math.abs(one.angle - other.angle)
  return Math.min(turn, Math.PI - turn)
}

function gapAt(one: Line, other: Line, x: number, y: number): number {
  const sideOf = ({ angle, distance }: Line) => x * Math.cos(angle) + y * Math.sin(angle) - distance
  const isTurned = Math.cos(one.angle - other.angle) < 0
  return Math.abs(sideOf(one) - (isTurned ? -1 : 1) * sideOf(other))
}

/** The edges of the photo itself: a sheet that is cut off ends there. */
function frameOf({ width, height }: Gray): Line[] {
  return [
    { angle: 0, distance: 0 },
    { angle: 0, distance: width - 1 },
    { angle: Math.PI / 2, distance: 0 },
    { angle: Math.PI / 2, distance: height - 1 },
  ]
}

function rate(gray: Field, [one, two]: Pair, [three, four]: Pair): Rated | undefined {
  const points = [cross(one, three), cross(three, two), cross(two, four), cross(four, one)]
  const ordered = inOrder(points, gray)
  if (!ordered || !isSheet(ordered)) return undefined
  const sides = sidesOf(ordered, gray)
  const support = sides.reduce((product, side) => product * supportOf(gray, side), 1)
  return support < leastSupport ? undefined : { sides, rating: support * areaOf(ordered) ** 0.25 }
}

function cross(one: Line, other: Line): Point | undefined {
  const turn = Math.sin(other.angle - one.angle)
  if (Math.abs(turn) < 0.3) return undefined
  return {
    x: (one.distance * Math.sin(other.angle) - other.distance * Math.sin(one.angle)) / turn,
    y: (other.distance * Math.cos(one.angle) - one.distance * Math.cos(other.angle)) / turn,
  }
}

/** Clockwise, beginning with the corner nearest to the top left of the picture, in shares of its sides. */
function inOrder(points: readonly (Point | undefined)[], { width, height }: Gray): Corners | undefined {
  const shares = points.flatMap((point) =>
    point ? [{ x: point.x / (width - 1), y: point.y / (height - 1) }] : [],
  )
  const middle = { x: sum(shares.map(({ x }) => x)) / 4, y: sum(shares.map(({ y }) => y)) / 4 }
  const turn = ({ x, y }: Point) => Math.atan2(y - middle.y, x - middle.x)
  const around = [...shares].sort((a, b) => turn(a) - turn(b))
  const first = around.reduce((best, { x, y }, at) => {
    const { x: bestX, y: bestY } = around[best] ?? middle
    return x + y < bestX + bestY ? at : best
  }, 0)
  const [a, b, c, d] = [...around.slice(first), ...around.slice(0, first)]
  return a && b && c && d ? [a, b, c, d] : undefined
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Whether four corners could be those of a sheet that somebody photographed on purpose. */
function isSheet(corners: Corners): boolean {
  const isNear = corners.every(
    ({ x, y }) => x >= -outside && x <= 1 + outside && y >= -outside && y <= 1 + outside,
  )
  return isNear && isConvex(corners) && areaOf(corners) >= leastArea && corners.every(isOpen)
}

/** No corner of a sheet looks sharper than 40° or blunter than 140°. */
function isOpen(corner: Point, at: number, corners: readonly Point[]): boolean {
  const before = corners[(at + 3) % 4] ?? corner
  const after = corners[(at + 1) % 4] ?? corner
  const one = { x: before.x - corner.x, y: before.y - corner.y }
  const other = { x: after.x - corner.x, y: after.y - corner.y }
  const lengths = Math.hypot(one.x, one.y) * Math.hypot(other.x, other.y)
  return Math.abs(one.x * other.x + one.y * other.y) < leastAngle * lengths
}

function sidesOf(corners: Corners, { width, height }: Gray): Side[] {
  const points = corners.map(({ x, y }) => ({ x: x * (width - 1), y: y * (height - 1) }))
  return points.flatMap((from, at) => {
    const to = points[(at + 1) % 4]
    return to ? [{ from, to }] : []
  })
}

function clamp([a, b, c, d]: Corners): Corners {
  const inside = ({ x, y }: Point): Point => ({ x: within(x), y: within(y) })
  return [inside(a), inside(b), inside(c), inside(d)]
}
