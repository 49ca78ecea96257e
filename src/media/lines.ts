import { brightnessAt, type Gray, percentile } from './pixels.ts'

/** Points with x·cos + y·sin = distance; the normal is given by its angle in radians, 0 to π. */
export type Line = { readonly angle: number; readonly distance: number }

const angles = 180
/** A line is looked for in the direction of an edge and so many degrees beside it. */
const looseness = 2
/** A change weaker than this many levels a point is grain. */
const weakest = 1.5
/** A stronger one than this votes no more. */
const strongest = 20
/** Lines nearer than this, in degrees and in points, are the same line. */
const sameAngle = 4
const sameDistance = 3

/** Brightness is compared so far on both sides: printed lines are thinner, the edge of a paper is not. */
export const stepReach = 3.5

/** A picture with the step of brightness that tells an edge from grain and from the pattern of a table. */
export type Field = Gray & { readonly leastStep: number }

/** Twice what is usual in the picture counts as an edge. */
export function fieldOf(gray: Gray): Field {
  const { width, height } = gray
  const steps: number[] = []
  for (let y = 4; y < height - 4; y += 4) {
    for (let x = 4; x < width - 4; x += 4) {
      const across = brightnessAt(gray, x + stepReach, y) - brightnessAt(gray, x - stepReach, y)
      const down = brightnessAt(gray, x, y + stepReach) - brightnessAt(gray, x, y - stepReach)
      steps.push(Math.max(Math.abs(across), Math.abs(down)))
    }
  }
  const usual = percentile(Float32Array.from(steps), 0.5)
  return { ...gray, leastStep: Math.min(30, Math.max(6, 2 * usual)) }
}

/**
 * The strongest straight edges of a picture, by the Hough transform: every edge votes for the lines through it
 * that run along it. Half of the lines are chosen by the contrast of their edges, which finds a sheet on a
 * patterned table; half by their length alone, which finds a white sheet on a white one.
 */
export function findLines(gray: Field, most: number): Line[] {
  const reach = Math.ceil(Math.hypot(gray.width, gray.height))
  const byContrast = emptyTable(reach)
  const byLength = emptyTable(reach)
  for (const edge of edgesOf(gray)) {
    vote(byContrast, edge, Math.min(edge.strength, strongest))
    if (isCrest(gray, edge) && isStep(gray, edge)) vote(byLength, edge, 1)
  }
  return [...strongestOf(byContrast, most / 2), ...strongestOf(byLength, most / 2)]
}

function strongestOf(table: Table, most: number): Line[] {
  const lines: Line[] = []
  while (lines.length < most) {
    const line = takeStrongest(table)
    if (!line) break
    lines.push(line)
  }
  return lines
}

/** A place on an edge, and the direction of length 1 in which it grows brighter. */
type Edge = { x: number; y: number; right: number; below: number; strength: number }

function* edgesOf(gray: Gray): Generator<Edge> {
  const { width, height } = gray
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const { across, down } = slopeAt(gray, x, y)
      const strength = Math.hypot(across, down)
      if (strength >= weakest) yield { x, y, right: across / strength, below: down / strength, strength }
    }
  }
}

/** How brightness grows to the right and downwards, in levels a point (Sobel). */
function slopeAt({ width, data }: Gray, x: number, y: number): { across: number; down: number } {
  const value = (offset: number) => data[y * width + x + offset] ?? 0
  const right = value(1 - width) + 2 * value(1) + value(1 + width)
  const left = value(-1 - width) + 2 * value(-1) + value(-1 + width)
  const below = value(width - 1) + 2 * value(width) + value(width + 1)
  const above = value(-width - 1) + 2 * value(-width) + value(-width + 1)
  return { across: (right - left) / 8, down: (below - above) / 8 }
}

/** Whether the slope is steepest here, so that a soft edge is counted once. */
function isCrest(gray: Gray, { x, y, right, below, strength }: Edge): boolean {
  return [-1, 1].every((side) => {
    const { across, down } = slopeAt(gray, x + Math.round(right * side), y + Math.round(below * side))
    return across * right + down * below <= strength
  })
}

function isStep(gray: Field, { x, y, right, below }: Edge): boolean {
  const ahead = brightnessAt(gray, x + right * stepReach, y + below * stepReach)
  const behind = brightnessAt(gray, x - right * stepReach, y - below * stepReach)
  return ahead - behind >= gray.leastStep
}

/** Votes by angle, one row a degree, and by distance, from −reach to +reach. */
type Table = { reach: number; votes: Float32Array }

function emptyTable(reach: number): Table {
  return { reach, votes: new Float32Array(angles * (2 * reach + 1)) }
}

function vote({ reach, votes }: Table, { x, y, right, below }: Edge, weight: number): void {
  const degrees = Math.round((Math.atan2(below, right) * angles) / Math.PI)
  for (let degree = degrees - looseness; degree <= degrees + looseness; degree++) {
    const row = ((degree % angles) + angles) % angles
    const angle = (row * Math.PI) / angles
    const at = row * (2 * reach + 1) + Math.round(x * Math.cos(angle) + y * Math.sin(angle)) + reach
    votes[at] = (votes[at] ?? 0) + weight
  }
}

function takeStrongest({ reach, votes }: Table): Line | undefined {
  let best = 0
  for (let at = 1; at < votes.length; at++) if ((votes[at] ?? 0) > (votes[best] ?? 0)) best = at
  if ((votes[best] ?? 0) <= 0) return undefined
  const row = Math.floor(best / (2 * reach + 1))
  const distance = (best % (2 * reach + 1)) - reach
  silence({ reach, votes }, row, distance)
  return { angle: (row * Math.PI) / angles, distance }
}

/** Past 0° and 180° the same line has the opposite normal, so its distance changes sign. */
function silence({ reach, votes }: Table, row: number, distance: number): void {
  for (let turn = row - sameAngle; turn <= row + sameAngle; turn++) {
    const isOver = turn < 0 || turn >= angles
    const place = isOver ? -distance : distance
    const start = ((turn + angles) % angles) * (2 * reach + 1) + reach
    const from = Math.max(-reach, place - sameDistance)
    const to = Math.min(reach, place + sameDistance)
    if (from <= to) votes.fill(0, start + from, start + to + 1)
  }
}
