import { expect, test } from 'vitest'
import { isFuture, PartialDate, schoolYearOf, spanOf } from '#domain'

test.each([
  ['2026-08-31', '2025/26'],
  ['2026-09-01', '2026/27'],
  ['2026-09', '2026/27'],
  ['1999-10-05', '1999/00'],
  ['2026', '2025/26'],
  ['1000', '0999/00'],
])('schoolYearOf() puts %s into %s', (date, year) => {
  expect(schoolYearOf(date)).toBe(year)
})

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-05-03', '2025-05-03', '2025-05-03'],
])('spanOf() opens %s to %s … %s', (date, from, to) => {
  expect(spanOf(date)).toEqual({ from, to })
})

test.each(['2026-13', '2026-02-30', '26', '2026-1-1', '', '0000', '0000-05', '0987-05-05'])(
  'PartialDate refuses «%s»',
  (text) => {
    expect(PartialDate.safeParse(text).success).toBe(false)
  },
)

test('isFuture() says no while a day of the date may still be today (invariant 12)', () => {
  expect(isFuture('2026-11', '2026-11-20')).toBe(false)
  expect(isFuture('2026-12', '2026-11-20')).toBe(true)
  expect(isFuture('2026-11-21', '2026-11-20')).toBe(true)
})
