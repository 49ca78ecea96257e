import { expect, test } from 'vitest'
import { areas, roles } from '#domain'
import { areaWords, roleWords } from '#i18n'

test('everybody whom the regulations name has a role with a word of its own (S1-22, S2-10)', () => {
  const named = [
    'student',
    'parent',
    'classTeacher',
    'subjectTeacher',
    'extraTeacher',
    'deputyUpbringing',
    'deputyStudies',
    'director',
    'methodHead',
    'expert',
    'public',
  ]

  expect(roles).toEqual(expect.arrayContaining(named))
  expect(new Set(roles.map((role) => roleWords[role])).size).toBe(roles.length)
})

test('there are seven areas, each with a word of its own (S4-18)', () => {
  expect(areas).toHaveLength(7)
  expect(new Set(areas.map((area) => areaWords[area])).size).toBe(7)
})
