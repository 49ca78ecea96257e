import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawingOutlines, type EvidenceFile, Sha256Hex } from '#domain'
import {
  cleared,
  type Drawing,
  emptyDrawing,
  keepsBase,
  type Mark,
  redo,
  shownMarks,
  undo,
  withMark,
} from '../../src/islands/drawing/marks.ts'
import { outlineForItem, outlineOf } from '../../src/islands/drawing/outlines.ts'
import { isDrawn, longSide, shortSide } from '../../src/islands/drawing/sheet.ts'

const strokes = fc
  .array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 })
  .map((widths) => widths.map((width): Mark => ({ kind: 'stroke', colour: '#1a2330', width, points: [] })))
const drawn = (marks: readonly Mark[]): Drawing => marks.reduce(withMark, emptyDrawing)

describe('A drawing', () => {
  test('undo() takes the last mark back and redo() brings it again (S0-23)', () => {
    fc.assert(
      fc.property(strokes, (marks) => {
        const drawing = drawn(marks)
        expect(redo(undo(drawing)).marks).toEqual(marks)
        expect(marks.reduce((one) => undo(one), drawing).marks).toEqual([])
      }),
    )
  })

  test('cleared() leaves an empty sheet, and undo() brings everything back', () => {
    fc.assert(
      fc.property(strokes, (marks) => {
        const clean = cleared(drawn(marks))
        expect(shownMarks(clean)).toEqual([])
        expect(shownMarks(marks.length > 0 ? undo(clean) : clean)).toEqual(marks)
      }),
    )
  })

  test('a new mark forgets what was taken back', () => {
    const [one, other] = [1, 2].map((width): Mark => ({ kind: 'stroke', colour: '', width, points: [] }))
    if (!one || !other) throw new TypeError('Cannot test: two marks are needed')

    expect(withMark(undo(drawn([one])), other)).toEqual({ marks: [other], undone: [] })
  })

  test('clearing takes the picture that was painted on away too', () => {
    const drawing = drawn([{ kind: 'stroke', colour: '', width: 1, points: [] }])

    expect(keepsBase(drawing)).toBe(true)
    expect(keepsBase(cleared(drawing))).toBe(false)
  })
})

describe('The outlines', () => {
  test('stand at «дерево проблем» and «схема желаний» (S0-22)', () => {
    expect(outlineForItem('problemTree')).toBe('tree')
    expect(outlineForItem('wishScheme')).toBe('wishes')
    expect(outlineForItem('selfPortrait')).toBe('none')
  })

  test.each(drawingOutlines)('«%s» lies within a sheet that lies and one that stands', (name) => {
    for (const [width, height] of [
      [longSide, shortSide],
      [shortSide, longSide],
    ] as const) {
      const { path, words } = outlineOf(name, width, height)
      const starts = [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

      for (const [x = -1, y = -1] of [...starts, ...words.map((word) => [word.x, word.y])]) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(height)
      }
    }
  })
})

test('isDrawn() knows a sheet that was drawn here, standing or lying, from a photo', () => {
  const file = (more: Partial<EvidenceFile>): EvidenceFile => ({
    sha256: Sha256Hex.parse('a'.repeat(64)),
    crc32: 1,
    bytes: 1,
    media: 'image',
    mime: 'image/png',
    name: 'Рисунок.png',
    addedAt: '2026-11-14T10:05:00.000Z',
    ...more,
  })

  expect(isDrawn(file({ width: longSide, height: shortSide }))).toBe(true)
  expect(isDrawn(file({ width: shortSide, height: longSide }))).toBe(true)
  expect(isDrawn(file({ width: longSide, height: shortSide, mime: 'image/jpeg' }))).toBe(false)
  expect(isDrawn(file({ width: 800, height: 600 }))).toBe(false)
  expect(isDrawn(undefined)).toBe(false)
})
