import { describe, expect, test } from 'vitest'
import { findSheet } from '../../src/media/find-sheet.ts'
import { toGray } from '../../src/media/pixels.ts'
import type { Corners } from '../../src/media/sheet-corners.ts'
import { wholeFrame } from '../../src/media/sheet-corners.ts'
import { type Colour, diploma, photograph, randomNumbers, type Scene, wood } from './photo-of-sheet.ts'

const plain =
  (...colour: Colour) =>
  () =>
    colour

const scene: Scene = {
  width: 480,
  height: 360,
  ratio: Math.SQRT1_2,
  bent: 25,
  sideways: 12,
  rolled: -8,
  scale: 0.75,
  sheet: diploma,
  table: wood,
  grain: 3,
}

/** How far the worst corner lies from the true one, in sides of the photo. */
function worst(found: Corners, truth: Corners): number {
  return Math.max(
    ...found.map(({ x, y }, at) =>
      Math.max(Math.abs(x - (truth[at]?.x ?? 9)), Math.abs(y - (truth[at]?.y ?? 9))),
    ),
  )
}

describe('findSheet()', () => {
  test.each([
    ['a diploma on a wooden table', {}],
    ['a diploma seen straight', { bent: 0, sideways: 0, rolled: 0 }],
    ['a diploma on a dark cloth', { table: plain(50, 42, 40), rolled: 18 }],
    ['a diploma on a grey desk', { table: plain(185, 184, 180), sideways: -20 }],
    ['a lying sheet', { ratio: Math.SQRT2, scale: 0.6, bent: 30 }],
    ['a photo held upright', { width: 360, height: 480, scale: 0.7 }],
    ['a grainy evening photo', { grain: 7, table: plain(60, 50, 45) }],
  ] satisfies [string, Partial<Scene>][])('finds the corners of %s within 2 %% (S1-24)', (_, change) => {
    const { photo, corners } = photograph({ ...scene, ...change })

    const guess = findSheet(toGray(photo))

    expect(guess.isSure).toBe(true)
    expect(worst(guess.corners, corners)).toBeLessThan(0.02)
  })

  test.each([
    ['nothing but grain', grain()],
    ['an even wall', plain(120, 120, 120)],
    ['a sky', (_: number, y: number): Colour => [100 + y / 3, 120 + y / 3, 150 + y / 3]],
    ['stripes', (x: number): Colour => (x % 40 < 20 ? [200, 200, 200] : [90, 90, 90])],
    ['soft hills', hills],
  ] as const)('takes the whole frame for %s', (_, table) => {
    const { photo } = photograph({ ...scene, table, shift: { x: 90, y: 0 } })

    expect(findSheet(toGray(photo))).toEqual({ corners: wholeFrame, isSure: false })
  })
})

function grain(): (x: number, y: number) => Colour {
  const random = randomNumbers(3)
  return () => {
    const value = random() * 255
    return [value, value, value]
  }
}

function hills(x: number, y: number): Colour {
  const value = 128 + 60 * Math.sin(x / 23) * Math.cos(y / 31) + 40 * Math.sin((x + y) / 17)
  return [value, value, value]
}
