import { describe, expect, test } from 'vitest'
import {
  beginSnapshot,
  correctSnapshot,
  Enrolment,
  type Entry,
  type EntryKind,
  keptOf,
  likelyReason,
  newEntry,
  nextEnrolment,
  restOf,
  takeSnapshot,
  withKept,
} from '#domain'

const now = new Date('2026-05-28T12:00:00.000Z')
const school = { name: 'School 63' }
const enrolment = Enrolment.parse({ school, grade: 4, letter: 'b', from: '2025-09-01' })

function entryOf(kind: EntryKind, title: string): Entry {
  return { ...newEntry(kind, { section: 'one', item: 'one' }, now), title }
}

const [diploma, drawing, family, memo, goal] = [
  entryOf('achievement', 'Diploma'),
  entryOf('work', 'Drawing'),
  entryOf('page', 'Family'),
  entryOf('helper', 'Memo'),
  entryOf('goal', 'Goal'),
]
const entries = [diploma, drawing, family, memo, goal]

test.each([
  [1, 'yearEnd'],
  [4, 'level4to5'],
  [8, 'yearEnd'],
  [9, 'level9to10'],
  [11, 'graduation'],
] as const)('likelyReason() of grade %i is %s', (grade, reason) => {
  expect(likelyReason(grade)).toBe(reason)
})

test('beginSnapshot() offers the archive at the end of a level and never presses it otherwise (S1-45)', () => {
  expect(beginSnapshot('level4to5', entries).archivesRest).toBe(true)
  expect(beginSnapshot('yearEnd', entries).archivesRest).toBe(false)
  expect(beginSnapshot('transfer', entries).archivesRest).toBe(false)
})

test('restOf() leaves pages about oneself, helper cards and goals where they are (S1-45)', () => {
  const draft = { ...beginSnapshot('level4to5', entries), kept: [diploma.id] }

  expect(restOf(draft, entries)).toEqual([drawing])
  expect(restOf(draft, [{ ...drawing, isArchived: true }])).toEqual([])
})

test('a word on an entry that is taken out and put back is still there', () => {
  const begun = { ...beginSnapshot('yearEnd', entries), whyItMatters: { [diploma.id]: 'My first one' } }

  const again = withKept(withKept(begun, diploma.id, false), diploma.id, true)

  expect(keptOf(withKept(begun, diploma.id, false), entries)).not.toContain(diploma)
  expect(takeSnapshot(again, entries, enrolment, now).items).toContainEqual({
    entry: diploma,
    whyItMatters: 'My first one',
  })
})

test('takeSnapshot() copies entries as they are and leaves out what is gone (invariant 35)', () => {
  const draft = { ...beginSnapshot('level4to5', entries), kept: [diploma.id, drawing.id], summary: 'I grow' }

  expect(takeSnapshot(draft, [diploma], enrolment, now)).toMatchObject({
    reason: 'level4to5',
    grade: 4,
    school: 'School 63',
    at: now.toISOString(),
    items: [{ entry: diploma, whyItMatters: '' }],
    summary: 'I grow',
  })
})

test('a corrected snapshot names the one before it and begins with its words (invariant 35)', () => {
  const first = takeSnapshot(
    { ...beginSnapshot('yearEnd', entries), summary: 'I grow' },
    entries,
    enrolment,
    now,
  )

  const second = takeSnapshot(correctSnapshot(first), entries, enrolment, new Date('2026-05-29T12:00:00Z'))

  expect(second).toEqual({ ...first, id: second.id, at: '2026-05-29T12:00:00.000Z', previous: first.id })
  expect(second.id).not.toBe(first.id)
})

describe('nextEnrolment()', () => {
  test('is the next grade of the same school from September', () => {
    expect(nextEnrolment(enrolment, 4, 'level4to5', '2026-05-28')).toEqual({
      school,
      grade: 5,
      letter: 'b',
      from: '2026-09-01',
    })
    expect(nextEnrolment(enrolment, 4, 'yearEnd', '2026-11-24')?.from).toBe('2027-09-01')
  })

  test('is the same grade of a school still to be named after a transfer', () => {
    expect(nextEnrolment(enrolment, 4, 'transfer', '2026-11-24')).toEqual({
      school: { name: '' },
      grade: 4,
      from: '2026-11-24',
    })
  })

  test('forgets the letter where classes are put together anew', () => {
    const ninth = { ...enrolment, grade: 9 }

    expect(nextEnrolment(ninth, 9, 'level9to10', '2026-06-20')).not.toHaveProperty('letter')
  })

  test.each(['graduation', 'admission', 'yearEnd'] as const)('is none in grade 11 after %s', (reason) => {
    expect(nextEnrolment(enrolment, 11, reason, '2026-05-28')).toBeUndefined()
  })
})
