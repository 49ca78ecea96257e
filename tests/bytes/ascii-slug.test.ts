import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asciiSlug } from '#bytes'

test.each([
  ['Иванова Анна', 'ivanova-anna'],
  ['Щукин-Ёлкин', 'shchukin-elkin'],
  ['Подъезд, объявление № 5', 'podezd-obyavlenie-no-5'],
  ['Диплом «I степени» (скан).', 'diplom-i-stepeni-skan'],
  ['Müller', 'muller'],
  ['й'.normalize('NFD'), 'y'],
  ['漢字', ''],
])('asciiSlug() writes %s as %s', (text, slug) => {
  expect(asciiSlug(text, 60)).toBe(slug)
})

test('asciiSlug() is always plain and never longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
      expect(asciiSlug(text, length)).toMatch(new RegExp(`^([a-z0-9]([a-z0-9-]{0,${length - 1}}))?$`))
    }),
  )
})
