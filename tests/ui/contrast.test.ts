import { describe, expect, test } from 'vitest'
import { themeColors } from '../../src/layouts/head.ts'
import { colour, contrast, type Scheme } from './styles.ts'

const grounds = ['color-paper', 'color-sheet']
const dividers = [1, 2, 3, 4, 5]

/** Text of any size: at least 4.5 : 1 (WCAG 1.4.3). */
const texts: [text: string, grounds: string[]][] = [
  [
    'color-ink',
    [
      ...grounds,
      'color-well',
      'color-accent-soft',
      'color-ok-soft',
      'color-attention-soft',
      'color-broken-soft',
    ],
  ],
  [
    'color-second',
    [
      ...grounds,
      'color-well',
      'color-accent-soft',
      'color-ok-soft',
      'color-attention-soft',
      'color-broken-soft',
    ],
  ],
  ['color-accent', [...grounds, 'color-accent-soft']],
  ['color-accent-strong', [...grounds, 'color-accent-soft']],
  ['color-on-accent', ['color-accent', 'color-accent-strong']],
  ['color-ok', [...grounds, 'color-ok-soft']],
  ['color-attention', [...grounds, 'color-attention-soft']],
  ['color-broken', [...grounds, 'color-broken-soft']],
  ['color-paper', ['color-ink']],
  ...dividers.map((place): [string, string[]] => [
    `divider-${place}-text`,
    [...grounds, `divider-${place}-soft`],
  ]),
  ...dividers.map((place): [string, string[]] => ['color-ink', [`divider-${place}-soft`]]),
]

/** Icons, edges of controls and tongues of dividers: at least 3 : 1 (WCAG 1.4.11). */
const marks: [mark: string, grounds: string[]][] = [
  ['color-edge', grounds],
  ['color-third', ['color-sheet']],
  ...dividers.map((place): [string, string[]] => [`divider-${place}`, [...grounds, `divider-${place}-soft`]]),
]

describe.each<Scheme>(['light', 'dark'])('tokens in the %s scheme', (scheme) => {
  test.each(pairs(texts))('%s is readable as text on %s', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(marks))('%s is visible as a mark on %s', (mark, ground) => {
    expect(contrast(colour(mark, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3)
  })

  test('the colour of the browser frame is the paper', () => {
    expect(themeColors[scheme]).toBe(colour('color-paper', scheme))
  })
})

test('contrast() is 21 for black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

function pairs(list: [string, string[]][]): [string, string][] {
  return list.flatMap(([one, others]) => others.map((other): [string, string] => [one, other]))
}
