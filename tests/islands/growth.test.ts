import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newEntry } from '#domain'
import { saveEntry } from '#storage'
import { readGrowth } from '../../src/islands/growth/read-growth.ts'
import { achievementOf, freshProfile, later, noon, valueIn } from '../storage/support.ts'

test('readGrowth() counts own entries, sets goals beside what came of them, shows pins (S1-02, S1-16, S4-05)', async () => {
  const db = await freshProfile()
  const goal = { ...newEntry('goal', undefined, noon), title: 'Выступить' }
  const pinned = { ...achievementOf({ title: 'Доклад', date: '2026-10-01' }), goal: goal.id, isProud: true }
  for (const entry of [goal, pinned, newEntry('exam', undefined, noon)]) {
    valueIn(await saveEntry(db, entry, later(1)))
  }

  const growth = await readGrowth(db)

  expect(growth.traces.filter(({ isDeed }) => isDeed)).toHaveLength(1)
  expect(growth.traces).toHaveLength(2)
  expect(growth.goals.map(({ title }) => title)).toEqual(['Выступить'])
  expect(growth.fromGoal.get(goal.id)).toBe(1)
  expect(growth.proud.map(({ title }) => title)).toEqual(['Доклад'])
})
