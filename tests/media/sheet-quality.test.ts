import { describe, expect, test } from 'vitest'
import { judge, sharpnessOf } from '../../src/media/picture-hints.ts'
import { type Gray, type Pixels, smooth, toGray } from '../../src/media/pixels.ts'
import { type Corners, wholeFrame } from '../../src/media/sheet-corners.ts'
import { whiten } from '../../src/media/whiten.ts'
import { type Colour, diploma } from './photo-of-sheet.ts'

const photo = { width: 3000, height: 4000 }
const inside: Corners = [
  { x: 0.1, y: 0.1 },
  { x: 0.9, y: 0.1 },
  { x: 0.9, y: 0.9 },
  { x: 0.1, y: 0.9 },
]

/** A diploma drawn flat under a light that falls from one side. */
function flat(light: (u: number, v: number) => number = () => 1, lamp: Colour = [1, 1, 1]): Pixels {
  const [width, height] = [636, 900]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    const [u, v] = [(at % width) / width, Math.floor(at / width) / height]
    const colour = diploma(u, v)
    for (const [channel, value] of colour.entries())
      data[at * 4 + channel] = value * light(u, v) * (lamp[channel] ?? 1)
    data[at * 4 + 3] = 255
  }
  return { width, height, data }
}

function blurred(gray: Gray, times: number): Gray {
  return times === 0 ? gray : blurred(smooth(gray), times - 1)
}

describe('judge()', () => {
  test('has nothing to say of a good photo', () => {
    expect(judge(toGray(flat()), inside, photo, true)).toEqual([])
  })

  test('notices a blurred photo (S1-44)', () => {
    const gray = toGray(flat())

    expect(judge(blurred(gray, 16), inside, photo, true)).toEqual(['blurred'])
    expect(sharpnessOf(blurred(gray, 16))).toBeLessThan(sharpnessOf(gray) / 3)
  })

  test('notices a dark photo', () => {
    expect(judge(toGray(flat(() => 0.3)), inside, photo, true)).toEqual(['too-dark'])
  })

  test('notices a corner that was cut off, and says nothing when the corners are not known (S1-44)', () => {
    const cut: Corners = [{ x: 0, y: 0.1 }, inside[1], inside[2], inside[3]]

    expect(judge(toGray(flat()), cut, photo, true)).toEqual(['edge-cut'])
    expect(judge(toGray(flat()), wholeFrame, photo, false)).toEqual([])
  })

  test('notices a sheet that is small on the photo', () => {
    expect(judge(toGray(flat()), inside, { width: 640, height: 480 }, true)).toEqual(['too-small'])
  })
})

describe('whiten()', () => {
  test('makes paper in a shadow and under a yellow lamp white', () => {
    const sheet = flat((u) => 1 - 0.35 * u, [0.95, 0.9, 0.75])

    whiten(sheet)

    for (const [u, v] of [
      [0.1, 0.97],
      [0.9, 0.1],
      [0.5, 0.9],
    ] as const) {
      expect(Math.min(...colourAt(sheet, u, v))).toBeGreaterThan(225)
    }
  })

  test('leaves a red seal red', () => {
    const sheet = flat()

    whiten(sheet)

    const [red, green, blue] = colourAt(sheet, 0.72, 0.8)
    expect(red).toBeGreaterThan(150)
    expect(Math.max(green, blue)).toBeLessThan(90)
  })
})

function colourAt({ width, height, data }: Pixels, u: number, v: number): Colour {
  const at = (Math.floor(v * height) * width + Math.floor(u * width)) * 4
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
}
