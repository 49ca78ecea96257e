import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinDate, splitDate } from '../../src/ui/partial-date.ts'

describe('joinDate()', () => {
  test.each([
    [{ year: '2026', month: '', day: '' }, '2026'],
    [{ year: '2026', month: '11', day: '' }, '2026-11'],
    [{ year: '2026', month: '11', day: '4' }, '2026-11-04'],
  ])('makes a date of what is known: %o', (parts, value) => {
    expect(joinDate(parts)).toEqual({ kind: 'date', value })
  })

  test.each([
    [{ year: '', month: '11', day: '' }, 'no-year'],
    [{ year: '', month: '', day: '4' }, 'no-year'],
    [{ year: '26', month: '', day: '' }, 'not-a-year'],
    [{ year: '2026', month: '', day: '4' }, 'no-month'],
    [{ year: '2026', month: '02', day: '30' }, 'no-such-day'],
    [{ year: '2026', month: '02', day: '0' }, 'no-such-day'],
  ])('says what is wrong with %o', (parts, problem) => {
    expect(joinDate(parts)).toEqual({ kind: 'problem', problem })
  })

  test('takes empty parts for no date', () => {
    expect(joinDate({ year: '', month: '', day: '' })).toEqual({ kind: 'empty' })
  })

  test('undoes splitDate() for every date', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    const lengths = fc.constantFrom(4, 7, 10)

    fc.assert(
      fc.property(days, lengths, (day, length) => {
        const date = day.toISOString().slice(0, length)
        expect(joinDate(splitDate(date))).toEqual({ kind: 'date', value: date })
      }),
    )
  })
})
