import type { Pixels } from '../../src/media/pixels.ts'
import type { Corners, Point } from '../../src/media/sheet-corners.ts'

/** A photo drawn by casting rays from a pinhole camera: it knows nothing of the code under test. */

export type Colour = readonly [number, number, number]
type Paint = (x: number, y: number) => Colour

export type Scene = {
  width: number
  height: number
  /** Width over height of the sheet. */
  ratio: number
  /** How the camera looks at the table, in degrees: bent forward, to the side, and rolled. */
  bent: number
  sideways: number
  rolled: number
  /** Height of the sheet in heights of the photo, seen straight. */
  scale: number
  /** Colour of the sheet at shares of its sides. */
  sheet: Paint
  /** Colour of the table at points of the photo. */
  table: Paint
  /** Spread of the grain, in levels. */
  grain: number
  /** Distance from the lens to the picture in longest sides. */
  focus?: number
  /** Where the middle of the sheet stands, in heights of the sheet. */
  shift?: Point
}

export function photograph(scene: Scene): { photo: Pixels; corners: Corners } {
  const { width, height } = scene
  const camera = cameraOf(scene)
  const random = randomNumbers(7)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const [u, v] = camera.toSheet(x + 0.5, y + 0.5)
      const isSheet = u >= 0 && u <= 1 && v >= 0 && v <= 1
      const colour = isSheet ? scene.sheet(u, v) : scene.table(x, y)
      const grain = scene.grain * (random() + random() + random() - 1.5) * 2
      for (const [channel, value] of colour.entries()) data[at + channel] = value + grain
      data[at + 3] = 255
    }
  }
  return { photo: { width, height, data }, corners: camera.corners }
}

function cameraOf({ width, height, ratio, bent, sideways, rolled, scale, focus = 0.8, shift }: Scene) {
  const length = focus * Math.max(width, height)
  const [right, down, away] = axes(bent, sideways, rolled)
  const distance = length / (height * scale)
  const middle = [shift?.x ?? 0, shift?.y ?? 0, distance] as const
  const toSheet = (x: number, y: number): [number, number] => {
    const ray = [x - width / 2, y - height / 2, length] as const
    const depth = dot(middle, away) / dot(ray, away)
    const place = ray.map((part, at) => part * depth - (middle[at] ?? 0))
    return [dot(place, right) / ratio + 0.5, dot(place, down) + 0.5]
  }
  const toPhoto = (u: number, v: number): Point => {
    const [x = 0, y = 0, z = 1] = middle.map(
      (part, at) => part + (right[at] ?? 0) * (u - 0.5) * ratio + (down[at] ?? 0) * (v - 0.5),
    )
    return { x: (length * x) / z / width + 0.5, y: (length * y) / z / height + 0.5 }
  }
  const corners: Corners = [toPhoto(0, 0), toPhoto(1, 0), toPhoto(1, 1), toPhoto(0, 1)]
  return { toSheet, corners }
}

type Vector = readonly number[]

function axes(bent: number, sideways: number, rolled: number): [Vector, Vector, Vector] {
  const turn = (one: Vector, other: Vector, degrees: number): [Vector, Vector] => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    const mix = (a: number, b: number) => one.map((part, at) => part * a + (other[at] ?? 0) * b)
    return [mix(c, s), mix(-s, c)]
  }
  let right: Vector = [1, 0, 0]
  let down: Vector = [0, 1, 0]
  let away: Vector = [0, 0, 1]
  ;[down, away] = turn(down, away, bent)
  ;[right, away] = turn(right, away, sideways)
  ;[right, down] = turn(right, down, rolled)
  return [right, down, away]
}

function dot(one: Vector, other: Vector): number {
  return one.reduce((sum, part, at) => sum + part * (other[at] ?? 0), 0)
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A diploma: a printed frame, a heading, lines of text, a red seal. */
export function diploma(u: number, v: number): Colour {
  const edge = Math.min(u, v, 1 - u, 1 - v)
  if (edge > 0.05 && edge < 0.07) return [176, 132, 40]
  if (v > 0.14 && v < 0.22 && u > 0.25 && u < 0.75 && Math.sin(u * 160) > 0) return [150, 30, 40]
  if (Math.hypot((u - 0.72) * 0.7, v - 0.8) < 0.07) return [200, 60, 60]
  const isTextLine = v > 0.3 && v < 0.7 && (v * 20) % 1 < 0.4 && u > 0.15 && u < 0.85
  if (isTextLine && Math.sin(u * 310 + Math.floor(v * 20) * 7) > 0.1) return [60, 60, 70]
  return [243, 240, 230]
}

/** Boards of a wooden table with dark gaps. */
export function wood(x: number, y: number): Colour {
  const grain = 12 * Math.sin(y * 0.9 + 3 * Math.sin(x * 0.03)) + 6 * Math.sin(y * 0.31)
  const gap = y % 70 < 2 ? -50 : 0
  return [150 + grain + gap, 105 + grain + gap, 70 + grain * 0.7 + gap]
}
