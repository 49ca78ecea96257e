import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  currentEnrolment,
  displayName,
  Entry,
  forConfirmer,
  isConfirmable,
  newEntry,
  Portfolio,
  portfolioForConfirmer,
  splitEntry,
} from '#domain'
import { arbitraryOf } from '../support/arbitrary-of.ts'

const now = new Date('2026-11-25T09:00:00.000Z')

test('forConfirmer() leaves what a confirmation is bound to as it is, and no word of the student (invariants 4 and 5)', () => {
  fc.assert(
    fc.property(arbitraryOf(Entry), (entry) => {
      const sent = forConfirmer(entry)
      const { details } = splitEntry(sent)

      expect(splitEntry(sent).material).toEqual(splitEntry(entry).material)
      expect(Entry.safeParse(sent).success).toBe(true)
      expect(Object.keys(details).sort()).toEqual(
        [
          'author',
          'captions',
          'createdAt',
          'isProud',
          ...('isPersonal' in details ? ['isPersonal'] : []),
          'placements',
          'rev',
          'story',
          'updatedAt',
          'visibility',
          ...('countsInSchool' in details ? ['countsInSchool'] : []),
        ].sort(),
      )
      expect(details).toMatchObject({ story: { whatIDid: '', whatILearned: '' }, placements: [] })
    }),
    { numRuns: 50 },
  )
})

test('portfolioForConfirmer() sends whose it is and the class of today, no motto and no earlier school', () => {
  fc.assert(
    fc.property(arbitraryOf(Portfolio), (portfolio) => {
      const sent = portfolioForConfirmer(portfolio)

      expect(sent.owner).toEqual({ name: portfolio.owner.name })
      expect(sent.enrolments).toEqual([currentEnrolment(portfolio.enrolments)])
      expect(displayName(sent.owner)).toBe(displayName(portfolio.owner))
    }),
    { numRuns: 50 },
  )
})

test('isConfirmable() is true of what was achieved and made, and of nothing personal', () => {
  const kinds = ['achievement', 'work', 'page', 'helper', 'goal', 'diagnostic', 'exam'] as const

  expect(kinds.filter((kind) => isConfirmable(newEntry(kind, undefined, now)))).toEqual([
    'achievement',
    'work',
  ])
  expect(isConfirmable({ ...newEntry('work', undefined, now), isPersonal: true })).toBe(false)
})
