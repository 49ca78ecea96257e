import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { type Entry, newEntry, newGoal } from '#domain'
import { keepFile, listEntries, readEntry, removeUntouched, saveEntry } from '#storage'
import { fileOf, freshProfile, later, noon, valueIn } from './support.ts'

const kinds = [
  'achievement',
  'work',
  'page',
  'helper',
  'goal',
  'plan',
  'assessment',
  'diagnostic',
  'exam',
  'reading',
] as const satisfies Entry['kind'][]

test.each(kinds)('removeUntouched() removes a %s that was begun and left empty (S1-13)', async (kind) => {
  const db = await freshProfile()
  const begun = valueIn(await saveEntry(db, newEntry(kind, { section: 'goals', item: 'own' }, noon), noon))

  expect(valueIn(await removeUntouched(db, begun.id))).toBe(true)

  expect((await listEntries(db, { limit: 5 })).entries).toEqual([])
})

const goal = newGoal(undefined, noon)
test.each<[string, Entry]>([
  ['a title', { ...goal, title: 'Swim a kilometre' }],
  ['a reason', { ...goal, why: 'To be strong' }],
  ['a step', { ...goal, steps: [{ text: 'Find a pool' }] }],
  ['another term', { ...goal, horizon: 'quarter' }],
  ['a story', { ...goal, story: { ...goal.story, whatIDid: 'Asked a coach' } }],
])('removeUntouched() keeps a goal with %s (S1-13)', async (_what, written) => {
  const db = await freshProfile()
  valueIn(await saveEntry(db, written, noon))

  expect(valueIn(await removeUntouched(db, written.id))).toBe(false)

  expect(valueIn(await readEntry(db, written.id))).toMatchObject({ title: written.title })
})

test('removeUntouched() keeps an entry without words that has a file', async () => {
  const db = await freshProfile()
  const file = valueIn(await keepFile(db, await fileOf('diploma'), noon)).file
  const entry = { ...newEntry('achievement', undefined, noon), evidence: [{ file: file.sha256 }] }
  valueIn(await saveEntry(db, entry, noon))

  expect(valueIn(await removeUntouched(db, entry.id))).toBe(false)
})

test('removeUntouched() keeps an entry whose words were taken out again, for they are in its history', async () => {
  const db = await freshProfile()
  const typed = valueIn(await saveEntry(db, { ...goal, title: 'Swim' }, noon))
  const emptied = valueIn(await saveEntry(db, { ...typed, title: '' }, later(10)))

  expect(valueIn(await removeUntouched(db, emptied.id))).toBe(false)
})

test('an entry removed untouched comes back when a page that has it open saves it', async () => {
  const db = await freshProfile()
  const begun = valueIn(await saveEntry(db, goal, noon))
  valueIn(await removeUntouched(db, begun.id))

  valueIn(await saveEntry(db, { ...begun, title: 'Swim a kilometre' }, later(1)))

  expect(valueIn(await readEntry(db, begun.id)).title).toBe('Swim a kilometre')
})
