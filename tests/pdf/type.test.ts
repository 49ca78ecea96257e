import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Face } from '../../src/pdf/type/face.ts'
import { breakLines } from '../../src/pdf/type/lines.ts'
import { typesetter } from '../../src/pdf/type/typesetter.ts'
import { realType } from './support.ts'

/** A face in which every character is half an em wide and its own glyph. */
function plainFace(key: string, has: RegExp): Face {
  return {
    key,
    // The reference is only written into a document, and there is none here.
    ref: undefined as never,
    has: (point) => has.test(String.fromCodePoint(point)),
    shape: (text) => ({ tj: `<${text}>`, width: [...text].length * 500 }),
  }
}

const ascii = plainFace('R', /[ -~]/)
const plain = typesetter({ regular: [plainFace('R', /[\s\S]/)], bold: [ascii] })
const style = { weight: 'regular', size: 10, leading: 14, colour: '#000000' } as const

/** Ten points a letter pair: a line of `letters` letters. */
function lines(text: string, letters: number): string[] {
  return breakLines(plain, text, style, letters * 5).map(({ runs }) =>
    runs.map(({ tj }) => tj.replaceAll(/[<>]/g, '')).join(''),
  )
}

describe('breakLines()', () => {
  test('fills a line and goes on to the next', () => {
    expect(lines('один два три четыре', 9)).toEqual(['один два ', 'три ', 'четыре'])
  })

  test('keeps the line breaks of the text, empty lines too', () => {
    expect(lines('раз\n\nдва\r\nтри', 20)).toEqual(['раз ', ' ', 'два ', 'три'])
  })

  test('does not leave a preposition at the end of a line', () => {
    expect(lines('пошли в школу', 8)).toEqual(['пошли ', 'в школу'])
  })

  test('does not begin a line with a dash', () => {
    expect(lines('знание — сила', 8)).toEqual(['знание — ', 'сила'])
    expect(lines('все знание — сила', 11)).toEqual(['все ', 'знание — ', 'сила'])
  })

  test('may break after a hyphen inside a word, and keeps the hyphen', () => {
    expect(lines('научно-практическая', 14)).toEqual(['научно-', 'практическая'])
  })

  test('breaks neither a date, nor a number after its sign, nor at a no-break space', () => {
    expect(lines('срок 2026-11-20', 12)).toEqual(['срок ', '2026-11-20'])
    expect(lines('лист № 12', 6)).toEqual(['лист ', '№ 12'])
    expect(lines('лист 12\u00a0000', 7)).toEqual(['лист ', '12\u00a0000'])
  })

  test('cuts a word that is longer than a line', () => {
    expect(lines('ааааабббббвв', 5)).toEqual(['ааааа', 'ббббб', 'вв'])
  })

  test('never makes a line wider than the measure and loses no letter', async () => {
    const type = await realType()
    const text = fc.string({ unit: fc.constantFrom(...'абвгд-— \nЁжщ.№,«»1') })

    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (prose, width) => {
        const set = breakLines(type, prose, style, width)
        const letters = (value: string) => value.replaceAll(/\s/g, '')

        expect(Math.max(...set.map((line) => line.width))).toBeLessThanOrEqual(width + 0.01)
        expect(letters(lines(prose, width / 5).join(''))).toBe(letters(prose))
      }),
      { examples: [['№№.д', 31]] },
    )
  })
})

describe('typesetter()', () => {
  test('puts a placeholder for characters that no face has, and remembers them', () => {
    const type = typesetter({ regular: [ascii], bold: [ascii] })

    const word = type.word('regular', 'ab\u0450c')

    expect(word.runs).toEqual([
      { face: 'R', tj: '<ab>', width: 1000 },
      { face: 'R', tj: '<[?]>', width: 1500, actual: '\u0450' },
      { face: 'R', tj: '<c>', width: 500 },
    ])
    expect([...type.missing]).toEqual(['\u0450'])
  })

  test('puts one placeholder for an emoji of several characters', () => {
    const type = typesetter({ regular: [ascii], bold: [ascii] })

    const { runs } = type.word('regular', '👩‍🚀')

    expect(runs.map(({ tj }) => tj)).toEqual(['<[?]>'])
  })

  test('takes a character from the first face that has it', () => {
    const second = plainFace('F1', /[а-яёѐ]/)
    const type = typesetter({ regular: [ascii, second], bold: [ascii, second] })

    const { runs } = type.word('bold', 'abнесѐт')

    expect(runs.map(({ face, tj }) => [face, tj])).toEqual([
      ['R', '<ab>'],
      ['F1', '<несѐт>'],
    ])
    expect(type.missing.size).toBe(0)
  })

  test('draws nothing for characters without ink', () => {
    const type = typesetter({ regular: [ascii], bold: [ascii] })

    expect(type.word('regular', 'a\u200b\u202e\u0007b')).toMatchObject({ width: 1000 })
    expect(type.missing.size).toBe(0)
  })
})
