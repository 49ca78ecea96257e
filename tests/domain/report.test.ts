import { describe, expect, test } from 'vitest'
import {
  type Achievement,
  bySubject,
  type Entry,
  fitsReport,
  isInPeriod,
  isPrized,
  newEntry,
  reportKinds,
  Sha256Hex,
  statementOf,
} from '#domain'
import { readStructure } from '../support/masha.ts'

const structure = readStructure()
const diploma = { file: Sha256Hex.parse('a'.repeat(64)), document: 'diploma' as const }
const review = { file: Sha256Hex.parse('b'.repeat(64)), document: 'otzyv' as const }

function achievement(facts: Partial<Achievement>): Entry {
  const entry = newEntry(
    'achievement',
    { section: 'achievements', item: 'olympiads' },
    new Date(),
    'olympiad',
  )
  if (entry.kind !== 'achievement') throw new Error('Cannot test: an achievement was asked for')
  return { ...entry, title: 'Олимпиада', ...facts }
}

describe('fitsReport()', () => {
  test('lets nothing personal into a paper that leaves the family (S4 31)', () => {
    const friends = {
      ...newEntry('page', { section: 'portrait', item: 'friends' }, new Date()),
      title: 'Друзья',
    }
    const exam = { ...newEntry('exam', undefined, new Date()), title: 'ОГЭ' }

    for (const kind of reportKinds) {
      expect(fitsReport(kind, friends, structure)).toBe(kind === 'period')
      expect(fitsReport(kind, exam, structure)).toBe(kind === 'period')
    }
  })

  test('proposes for a reward only what has a document (S1-06)', () => {
    expect(fitsReport('reward', achievement({ evidence: [diploma] }), structure)).toBe(true)
    expect(fitsReport('reward', achievement({}), structure)).toBe(false)
  })

  test('asks for a subject where entries stand by subject (S3-27)', () => {
    expect(fitsReport('subjects', achievement({ subject: 'Физика' }), structure)).toBe(true)
    expect(fitsReport('subjects', achievement({}), structure)).toBe(false)
  })

  test('leaves out what has no title yet', () => {
    for (const kind of reportKinds)
      expect(fitsReport(kind, achievement({ title: '' }), structure)).toBe(false)
  })
})

test.each([
  ['2026-09-01', true],
  ['2027-08-31', true],
  ['2026-08-31', false],
  ['2026', true],
  ['2026-08', false],
  [undefined, false],
])('isInPeriod() of the school year 2026/27 says of %s: %s (S1-03)', (date, expected) => {
  expect(isInPeriod({ date }, { from: '2026-09-01', to: '2027-08-31' })).toBe(expected)
})

test('isInPeriod() lets everything into an open period, dated or not', () => {
  expect(isInPeriod({ date: undefined }, {})).toBe(true)
  expect(isInPeriod({ date: '2020' }, {})).toBe(true)
})

test('bySubject() puts subjects in the order of the alphabet, ё beside е', () => {
  const entries = ['Химия', 'Биология', 'Ёлочная мастерская', 'Биология'].map((subject) =>
    achievement({ subject }),
  )

  expect(bySubject(entries).map(([subject, deeds]) => [subject, deeds.length])).toEqual([
    ['Биология', 2],
    ['Ёлочная мастерская', 1],
    ['Химия', 1],
  ])
})

test.each([
  [{ result: 'winner' }, true],
  [{ result: 'prize' }, true],
  [{ result: 'participant', place: 2 }, false],
  [{ place: 3 }, true],
  [{ place: 4 }, false],
  [{}, false],
] as const)('isPrized() of %j is %s', (facts, expected) => {
  expect(isPrized(achievement(facts))).toBe(expected)
})

describe('statementOf() (S3-14)', () => {
  const course = achievement({ activity: 'course', hoursClaimed: 36, title: 'Курс' })
  const entries = [
    achievement({ eventLevel: 'school', result: 'winner', evidence: [diploma] }),
    achievement({ eventLevel: 'school', result: 'participant', evidence: [review] }),
    achievement({ eventLevel: 'regional', result: 'prize2', evidence: [diploma] }),
    course,
  ]
  const statement = statementOf(entries)

  test('has kinds of activity as rows, levels as columns, prizes over all in the cells', () => {
    expect(statement.levels).toEqual(['school', 'regional', undefined])
    expect(statement.rows).toEqual([
      {
        activity: 'olympiad',
        cells: [
          { prized: 1, all: 2 },
          { prized: 1, all: 1 },
          { prized: 0, all: 0 },
        ],
      },
      {
        activity: 'course',
        cells: [
          { prized: 0, all: 0 },
          { prized: 0, all: 0 },
          { prized: 0, all: 1 },
        ],
      },
    ])
  })

  test('counts every entry in one cell', () => {
    const all = statement.rows.flatMap(({ cells }) => cells.map((cell) => cell.all))

    expect(all.reduce((sum, one) => sum + one, 0)).toBe(entries.length)
  })

  test('says the confirmed share in words, lists reviews and courses', () => {
    expect(statement.confirmed).toBe('most')
    expect(statement.reviews.map(({ document }) => document)).toEqual(['otzyv'])
    expect(statement.courses).toEqual([course])
    expect(statementOf([course]).confirmed).toBe('none')
    expect(statementOf(entries.slice(0, 1)).confirmed).toBe('all')
  })
})
