import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  activities,
  areaOfActivity,
  areas,
  documentKinds,
  eventLevels,
  gtoEditionOn,
  results,
  roles,
} from '#domain'

type Value = { id: string; area?: string }

function reference(file: string): Record<string, Value[]> {
  return JSON.parse(readFileSync(new URL(`../../content/reference/${file}.json`, import.meta.url), 'utf8'))
}

test.each([
  ['activity-kinds', 'areas', areas],
  ['activity-kinds', 'kinds', activities],
  ['levels-and-results', 'levels', eventLevels],
  ['levels-and-results', 'results', results],
  ['levels-and-results', 'documents', documentKinds],
  ['model-enums', 'roles', roles],
])('the ids of %s.%s are those of the code', (file, list, ids) => {
  expect(reference(file)[list]?.map((value) => value.id)).toEqual([...ids])
})

test('areaOfActivity follows the reference', () => {
  const kinds = reference('activity-kinds').kinds ?? []

  expect(Object.fromEntries(kinds.map((kind) => [kind.id, kind.area]))).toEqual(areaOfActivity)
})

test.each([
  ['2023-03-22', 'gto11'],
  ['2023-03-23', 'gto18'],
])('gtoEditionOn() reads the edition in force on %s (invariant 11)', (date, edition) => {
  expect(gtoEditionOn(date)).toBe(edition)
})
