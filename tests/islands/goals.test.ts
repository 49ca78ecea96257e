import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { Entry, type Goal, homeIn, isPublishable, newEntry, Structure } from '#domain'
import { goalExamples, goalPrompts, stepsInWords } from '#i18n'
import { listEntries, type ProfileDb, readEntry, readPortfolio, saveEntry } from '#storage'
import classic from '../../content/structures/classic-documents-works-reviews.json'
import s0 from '../../content/structures/s0-personal-folder.json'
import {
  addGoal,
  addTrouble,
  bearEntry,
  bearGoal,
  finishGoal,
  setState,
  tickStep,
} from '../../src/islands/goals/acts.ts'
import { placeFor } from '../../src/islands/goals/goal-places.ts'
import { reflectionOf } from '../../src/islands/goals/reflection.ts'
import { offered, tickedAtFirst } from '../../src/islands/handover/chosen.ts'
import type { Student } from '../../src/islands/shared/student.ts'
import { readTold } from '../../src/islands/trajectory/read-told.ts'
import { freshProfile, noon, valueIn } from '../storage/support.ts'

const structure = Structure.parse(s0)
const project = { title: 'Сделать проект', steps: ['Выбрать тему', 'Выступить'] }
const reflection = { whatWasHard: 'Ждать', whatILearned: 'Вести дневник', whatNext: 'Выступить в марте' }

let student: Student
let db: ProfileDb

beforeEach(async () => {
  db = await freshProfile()
  student = { db, structure, portfolio: valueIn(await readPortfolio(db)) }
})

async function goalNow({ id }: Pick<Entry, 'id'>): Promise<Goal> {
  const entry = valueIn(await readEntry(db, id))
  if (entry.kind !== 'goal') throw new Error(`Expected a goal, got a ${entry.kind}`)
  return entry
}

test('a goal stands with the goals of the structure, or nowhere where it asks for none (S1-13, S3-05)', () => {
  expect(placeFor(Structure.parse(classic), 'goals')).toEqual({ section: 'self', item: 'start' })
  expect(placeFor(structure, 'goals')).toBeUndefined()
})

test('the whole loop: goal, step, entry, reflection, next goal (S1-13, S1-14, S3-09)', async () => {
  const begun = await goalNow(valueIn(await addGoal(student, project)))
  valueIn(await tickStep(db, begun, 0, true))
  const born = valueIn(await bearEntry(student, begun, 1, 'work'))
  valueIn(await finishGoal(db, begun, { state: 'reached', reflection }))
  const next = await goalNow(valueIn(await bearGoal(db, begun)))

  const closed = await goalNow(begun)
  expect(born).toMatchObject({ goal: begun.id, title: 'Выступить' })
  expect(homeIn(structure, born.placements)).toBeDefined()
  expect(closed).toMatchObject({ state: 'reached', story: reflection, nextGoal: next.id })
  expect(closed.steps[1]?.entry).toBe(born.id)
  expect(next).toMatchObject({ title: 'Выступить в марте', state: 'planned' })
})

test('two quick ticks do not meet each other (S1-14)', async () => {
  const goal = await goalNow(valueIn(await addGoal(student, project)))

  valueIn(await tickStep(db, goal, 0, true))
  valueIn(await tickStep(db, goal, 1, true))

  expect((await goalNow(goal)).steps.every(({ doneOn }) => doneOn !== undefined)).toBe(true)
})

test('a goal put off can be taken up again (S3-05)', async () => {
  const goal = await goalNow(valueIn(await addGoal(student, project)))
  valueIn(await finishGoal(db, goal, { state: 'dropped', reflection }))

  valueIn(await setState(db, goal, 'active'))

  expect(await goalNow(goal)).toMatchObject({ state: 'active', story: reflection })
})

test('progress is told in words, and a closed goal has nothing ahead (S3-12)', async () => {
  const goal = await goalNow(valueIn(await addGoal(student, project)))
  expect(stepsInWords(goal)).toBe('2 шага впереди. Дальше: Выбрать тему.')

  valueIn(await tickStep(db, goal, 0, true))
  expect(stepsInWords(await goalNow(goal))).toBe('Сделано 1 из 2 шагов. Дальше: Выступить.')

  valueIn(await finishGoal(db, goal, { state: 'partly', reflection }))
  expect(stepsInWords(await goalNow(goal))).toBe('Сделано 1 из 2 шагов.')
})

test('a closed goal shows what was said of it, without its steps again (S3-09)', async () => {
  const goal = await goalNow(valueIn(await addGoal(student, project)))
  valueIn(await finishGoal(db, goal, { state: 'reached', reflection }))

  const passages = reflectionOf(await goalNow(goal))

  expect(passages.map((passage) => 'text' in passage && passage.text)).toEqual([
    'Вести дневник',
    'Ждать',
    'Выступить в марте',
  ])
})

test.each(['primary', 'basic', 'secondary'] as const)(
  'grades of the stage %s have prompts and goals of their own to begin from (S3-12, S4-12)',
  (stage) => {
    expect(Object.values(goalPrompts[stage]).every((prompt) => prompt.includes('?'))).toBe(true)
    expect(goalExamples[stage].every(({ steps }) => steps.length >= 2)).toBe(true)
  },
)

test('«Мне трудно» is private, never shown, and goes to others only alone (S4-04)', async () => {
  const trouble = valueIn(await addTrouble(db))
  const page = valueIn(await saveEntry(db, newEntry('page', undefined, noon), noon))
  const all = [trouble, page]

  expect(trouble).toMatchObject({ visibility: 'private', placements: [], isPersonal: true })
  expect(isPublishable(structure, trouble)).toBe(false)
  expect(offered(all, { isWholeCopy: false, only: undefined })).toEqual([page])
  expect(offered(all, { isWholeCopy: false, only: trouble.id })).toEqual([trouble])
})

test('«Мне трудно» stays in a copy of everything, which is for the owner alone (S4-04)', async () => {
  const trouble = valueIn(await addTrouble(db))

  const entries = offered([trouble], { isWholeCopy: true, only: undefined })

  expect(tickedAtFirst(entries, structure, true)).toEqual(new Set([trouble.id]))
})

test('a goal without a place is on its own screen and not in «Разное», a page of one’s own is there (invariant 45)', async () => {
  valueIn(await addGoal(student, project))
  const page = valueIn(await saveEntry(db, newEntry('page', undefined, noon), noon))

  const { entries } = await listEntries(db, { section: '', limit: 10 })

  expect(entries).toEqual([page])
  expect((await listEntries(db, { kind: 'goal', limit: 10 })).entries).toHaveLength(1)
})

test('the trajectory reads plans, goals, pins and, if a plan names subjects, the work in them, each once (S0-05, S1-19)', async () => {
  const proud = { ...newEntry('work', undefined, noon), isProud: true }
  const plain = newEntry('work', undefined, noon)
  for (const entry of [proud, plain]) valueIn(await saveEntry(db, entry, noon))
  valueIn(await addGoal(student, project))
  expect((await readTold(db)).map(({ kind }) => kind).sort()).toEqual(['goal', 'work'])

  const plan = Entry.parse({ ...newEntry('plan', undefined, noon), subjects: ['Физика'] })
  valueIn(await saveEntry(db, plan, noon))
  expect((await readTold(db)).map(({ kind }) => kind).sort()).toEqual(['goal', 'plan', 'work', 'work'])
})
