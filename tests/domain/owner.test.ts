import { expect, test } from 'vitest'
import { type Enrolment, gradeOn, stageOf } from '#domain'

const school = { name: 'Школа № 12' }
const sixth: Enrolment = { school, grade: 6, letter: 'Б', from: '2025-09-01', to: '2026-05-31' }
const seventh: Enrolment = { school, grade: 7, letter: 'Б', from: '2026-09-01' }

test.each([
  ['2026-11-14', 7],
  ['2025-12-01', 6],
  ['2024-10-01', 5],
  ['2027-09-02', 8],
])('gradeOn() puts %s into grade %i (S1-17, invariant 13)', (date, grade) => {
  expect(gradeOn([sixth, seventh], date)).toBe(grade)
})

test('gradeOn() stays silent outside school years', () => {
  expect(gradeOn([seventh], '2018-10-01')).toBeUndefined()
  expect(gradeOn([], '2026-10-01')).toBeUndefined()
})

test.each([
  [4, 'primary'],
  [5, 'basic'],
  [9, 'basic'],
  [10, 'secondary'],
])('stageOf() puts grade %i into the %s stage (S4-12)', (grade, stage) => {
  expect(stageOf(grade)).toBe(stage)
})
