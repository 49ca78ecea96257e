import { expect, test } from 'vitest'
import {
  dueEnrolment,
  Entry,
  firstDayOf,
  gradeIn,
  newEntry,
  newGoal,
  SchoolYear,
  stageOf,
  trajectoryOf,
  withEnrolment,
} from '#domain'

const now = new Date(2026, 10, 14, 12)
const today = '2026-11-14'
const school = { name: 'Школа № 12' }
const fifth = { school, grade: 5, letter: 'Б', from: '2024-09-01' }
const [year24, year26] = [SchoolYear.parse('2024/25'), SchoolYear.parse('2026/27')]

const plan = Entry.parse({
  ...newEntry('plan', undefined, now),
  profile: 'Естественно-научный',
  subjects: ['Физика'],
})
const olympiad = Entry.parse({
  ...newEntry('achievement', undefined, now, 'olympiad'),
  title: 'Олимпиада',
  subject: ' физика ',
  date: '2026-10',
  isProud: true,
})
const song = Entry.parse({ ...newEntry('work', undefined, now), subject: 'Музыка', date: '2024-12-20' })
const reached = Entry.parse({
  ...newGoal(undefined, now),
  state: 'reached',
  date: '2025-03-01',
  story: { whatIDid: '', whatILearned: '', whatNext: 'Пойти в хор' },
})
const open = newGoal(undefined, now)

test('trajectoryOf() tells every year of study, newest first, with its grade (S0-05, S4-12)', () => {
  const years = trajectoryOf([song, plan], [fifth], today)

  expect(years.map(({ year, grade }) => [year, grade])).toEqual([
    ['2026/27', 7],
    ['2024/25', 5],
  ])
})

test('trajectoryOf() puts goals, pins and forecasts into their years, next steps into this one (S0-05, S1-16)', () => {
  const [present, past] = trajectoryOf([olympiad, reached, open], [fifth], today)

  expect(present).toMatchObject({ proud: [olympiad], reached: [], ahead: [open] })
  expect(past).toMatchObject({ reached: [reached], forecasts: ['Пойти в хор'], ahead: [], proud: [] })
})

test('the presumed profile gathers what belongs to its subjects (S1-19)', () => {
  const [present] = trajectoryOf([plan, olympiad, { ...song, date: '2026-10' }], [fifth], today)

  expect(present).toMatchObject({ plan: { profile: 'Естественно-научный' }, inProfile: [olympiad] })
})

test('an empty year is told without a word of reproach: it has nothing in it (invariant 46)', () => {
  expect(trajectoryOf([], [fifth], today)[0]).toEqual({
    year: year26,
    grade: 7,
    plan: undefined,
    reached: [],
    proud: [],
    assessments: [],
    inProfile: [],
    forecasts: [],
    ahead: [],
  })
})

test.each([
  ['2024/25', 4, 'primary'],
  ['2025/26', 5, 'basic'],
  ['2030/31', 10, 'secondary'],
])('in %s the fourth-grader of 2024 is in grade %i (S4-12)', (year, grade, stage) => {
  const found = gradeIn([{ ...fifth, grade: 4 }], SchoolYear.parse(year))

  expect(found).toBe(grade)
  expect(stageOf(found ?? 0)).toBe(stage)
})

test('dueEnrolment() offers the class of a school year that has begun, once (S4-12)', () => {
  const due = dueEnrolment([fifth], today)

  expect(due).toEqual({ ...fifth, grade: 7, from: '2026-09-01' })
  expect(due && dueEnrolment(withEnrolment([fifth], due), today)).toBeUndefined()
})

test('dueEnrolment() has nothing to offer after grade 11', () => {
  expect(dueEnrolment([{ ...fifth, grade: 11, from: '2024-09-01' }], today)).toBeUndefined()
})

test('withEnrolment() ends the class before the day before', () => {
  const next = { school, grade: 6, from: firstDayOf(SchoolYear.parse('2025/26')) }

  expect(withEnrolment([fifth], next)).toEqual([{ ...fifth, to: '2025-08-31' }, next])
})

test('withEnrolment() takes an enrolment of the same day for a correction', () => {
  const corrected = { ...fifth, letter: 'В' }

  expect(withEnrolment([fifth], corrected)).toEqual([corrected])
  expect(year24).toBe('2024/25')
})
