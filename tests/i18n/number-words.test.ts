import { expect, test } from 'vitest'
import { numberInWords } from '#i18n'

test.each([
  [0, 'ноль'],
  [1, 'один'],
  [2, 'два'],
  [10, 'десять'],
  [12, 'двенадцать'],
  [19, 'девятнадцать'],
  [21, 'двадцать один'],
  [40, 'сорок'],
  [90, 'девяносто'],
  [100, 'сто'],
  [111, 'сто одиннадцать'],
  [125, 'сто двадцать пять'],
  [202, 'двести два'],
  [999, 'девятьсот девяносто девять'],
  [1000, 'одна тысяча'],
  [2001, 'две тысячи один'],
  [5040, 'пять тысяч сорок'],
  [11_000, 'одиннадцать тысяч'],
  [21_300, 'двадцать одна тысяча триста'],
  [132_612, 'сто тридцать две тысячи шестьсот двенадцать'],
])('numberInWords() writes %i as «%s» (S4-23)', (value, words) => {
  expect(numberInWords(value)).toBe(words)
})

test.each([-1, 1.5, 1_000_000, Number.NaN])('numberInWords() refuses %d', (value) => {
  expect(() => numberInWords(value)).toThrow(RangeError)
})

test('numberInWords() never says two numbers alike', () => {
  const words = Array.from({ length: 12_000 }, (_, at) => numberInWords(at + 1))

  expect(new Set(words).size).toBe(words.length)
})
