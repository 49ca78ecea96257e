import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pixels } from '../../src/media/pixels.ts'
import { type Corners, isConvex, moveCorner, turnSheet, wholeFrame } from '../../src/media/sheet-corners.ts'
import { sheetRatio, sheetSize } from '../../src/media/sheet-size.ts'
import { unfold, unfolding } from '../../src/media/unfold.ts'
import { type Colour, photograph, type Scene } from './photo-of-sheet.ts'

const angle = (most: number) => fc.integer({ min: -most, max: most })
const view = fc.record({ bent: angle(35), sideways: angle(25), rolled: angle(40), ratio: ratios() })

function ratios() {
  return fc.constantFrom(Math.SQRT1_2, Math.SQRT2, 1, 0.6)
}

/** A sheet whose colour tells the place: red grows to the right, green downwards. */
const placeColours = (u: number, v: number): Colour => [40 + 170 * u, 40 + 170 * v, 90]

function sceneOf(seen: Pick<Scene, 'bent' | 'sideways' | 'rolled' | 'ratio'>): Scene {
  return {
    ...seen,
    width: 400,
    height: 300,
    scale: 0.45,
    sheet: placeColours,
    table: () => [0, 0, 0],
    grain: 0,
  }
}

describe('unfold()', () => {
  test('gives back the flat sheet from a photo taken at any angle (S1-24)', () => {
    fc.assert(
      fc.property(view, (seen) => {
        const { photo, corners } = photograph(sceneOf(seen))

        const flat = unfold(photo, corners, { width: 120, height: 160 })

        for (const [u, v] of [
          [0.1, 0.1],
          [0.9, 0.2],
          [0.5, 0.5],
          [0.15, 0.9],
          [0.9, 0.9],
        ] as const) {
          const [red, green] = colourAt(flat, u, v)
          const [wantedRed, wantedGreen] = placeColours(u, v)
          expect(Math.abs(red - wantedRed)).toBeLessThan(5)
          expect(Math.abs(green - wantedGreen)).toBeLessThan(5)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('leaves a picture as it is when the corners are its own', () => {
    const { photo } = photograph(sceneOf({ bent: 10, sideways: 5, rolled: 3, ratio: 1 }))

    expect(unfold(photo, wholeFrame, photo).data).toEqual(photo.data)
  })
})

test('unfolding() carries the corners of a square onto the given ones', () => {
  const corners: Corners = [
    { x: 0.1, y: 0.2 },
    { x: 0.8, y: 0.1 },
    { x: 0.9, y: 0.95 },
    { x: 0.2, y: 0.7 },
  ]

  const place = unfolding(corners)

  const carried = [place(0, 0), place(1, 0), place(1, 1), place(0, 1)]
  expect(carried.map(({ x, y }) => [x.toFixed(6), y.toFixed(6)])).toEqual(
    corners.map(({ x, y }) => [x.toFixed(6), y.toFixed(6)]),
  )
})

describe('sheetRatio()', () => {
  test('tells the shape of the real sheet from its perspective', () => {
    fc.assert(
      fc.property(view, (seen) => {
        const scene = sceneOf(seen)

        const ratio = sheetRatio(photographCorners(scene), scene)

        expect(Math.abs(ratio / scene.ratio - 1)).toBeLessThan(0.05)
      }),
      { numRuns: 60 },
    )
  })

  test('an A4 sheet becomes exactly A4, no side longer than asked', () => {
    const scene = sceneOf({ bent: 20, sideways: 10, rolled: 5, ratio: Math.SQRT1_2 })

    expect(sheetSize(photographCorners(scene), { width: 4000, height: 3000 }, 1000)).toEqual({
      width: 707,
      height: 1000,
    })
  })
})

describe('The corners', () => {
  test('turn four times back to where they were', () => {
    expect(turnSheet(turnSheet(turnSheet(turnSheet(wholeFrame, 1), 1), 1), 1)).toEqual(wholeFrame)
    expect(turnSheet(wholeFrame, 1)[0]).toEqual({ x: 0, y: 1 })
  })

  test('never leave the picture nor cross each other, wherever one is moved', () => {
    const place = fc.record({
      x: fc.double({ min: -2, max: 3, noNaN: true }),
      y: fc.double({ min: -2, max: 3, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), place), { maxLength: 12 }), (moves) => {
        const corners = moves.reduce<Corners>((now, [at, to]) => moveCorner(now, at, to) ?? now, wholeFrame)

        expect(isConvex(corners)).toBe(true)
        expect(corners.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
      }),
    )
  })
})

function photographCorners(scene: Scene): Corners {
  return photograph({ ...scene, width: 40, height: 30 }).corners
}

function colourAt({ width, height, data }: Pixels, u: number, v: number): [number, number] {
  const at = (Math.floor(v * height) * width + Math.floor(u * width)) * 4
  return [data[at] ?? 0, data[at + 1] ?? 0]
}
