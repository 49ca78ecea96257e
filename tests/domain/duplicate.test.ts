import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Entry, isLikelyDuplicate, newEntry, titleKey } from '#domain'

const now = new Date('2026-11-24T10:00:00Z')
const award = (title: string, date?: string) =>
  Entry.parse({ ...newEntry('achievement', undefined, now), title, ...(date && { date }) })

const olympiad = award('Олимпиада по физике', '2026-11-14')

test.each([
  ['«Олимпиада» по физике.', '2026-11-14', true],
  ['ОЛИМПИАДА ПО ФИЗИКЕ', '2027-02', true],
  ['Олимпиада по физике', '2026-05', false],
  ['Олимпиада по физике', undefined, false],
  ['Олимпиада по химии', '2026-11-14', false],
])('isLikelyDuplicate() of «%s» dated %s is %s (invariant 9)', (title, date, isDuplicate) => {
  expect(isLikelyDuplicate(olympiad, award(title, date))).toBe(isDuplicate)
})

test('isLikelyDuplicate() never holds an entry for a duplicate of itself or of an untitled one (invariant 9)', () => {
  expect(isLikelyDuplicate(olympiad, { ...olympiad, title: 'Олимпиада по физике ' })).toBe(false)
  expect(isLikelyDuplicate(award(''), award(''))).toBe(false)
})

test('titleKey() is settled: the key of a key is the same key (invariant 9)', () => {
  expect(titleKey('  Ёлка — «2025»! ')).toBe(titleKey('елка 2025'))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => titleKey(titleKey(title)) === titleKey(title)),
  )
})
