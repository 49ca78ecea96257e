import { expect, test } from 'vitest'
import {
  closeGoal,
  Entry,
  entryFromStep,
  type Goal,
  goalAfter,
  goalGroupOf,
  goalGroups,
  goalStates,
  isOpenGoal,
  newGoal,
  withStepDone,
} from '#domain'

const now = new Date(2026, 10, 14, 12)
const goal: Goal = {
  ...newGoal(undefined, now),
  title: 'Выступить на конференции',
  horizon: 'quarter',
  area: 'science',
  steps: [{ text: 'Выбрать тему' }, { text: 'Провести опыт' }],
}

test('a goal needs no place, and every state belongs to a group of the list (S1-13, S3-05)', () => {
  expect(goal.placements).toEqual([])
  expect(new Set(goalStates.map(goalGroupOf))).toEqual(new Set(goalGroups))
})

test('withStepDone() ticks a step on a day and begins a planned goal (S1-14)', () => {
  const begun = withStepDone(goal, 0, '2026-11-14')

  expect(begun.steps).toEqual([{ text: 'Выбрать тему', doneOn: '2026-11-14' }, { text: 'Провести опыт' }])
  expect(begun.state).toBe('active')
})

test('withStepDone() without a day opens the step again and keeps everything else', () => {
  const begun = withStepDone(goal, 0, '2026-11-14')

  expect(withStepDone(begun, 0, undefined)).toEqual({ ...goal, state: 'active' })
})

test('entryFromStep() makes an entry of the goal and closes the step with it (S1-13, S3-05)', () => {
  const place = { section: 'achievements', item: 'projects' }

  const born = entryFromStep(goal, 1, { kind: 'work', place, activity: 'researchWork' }, now)

  expect(born.entry).toMatchObject({
    kind: 'work',
    title: 'Провести опыт',
    goal: goal.id,
    date: '2026-11-14',
  })
  expect(born.goal.steps[1]).toEqual({ text: 'Провести опыт', doneOn: '2026-11-14', entry: born.entry.id })
  expect([born.entry, born.goal].every((entry) => Entry.safeParse(entry).success)).toBe(true)
})

test('closeGoal() keeps the three answers and the day (S3-09)', () => {
  const words = { whatWasHard: 'Ждать', whatILearned: 'Вести дневник опыта', whatNext: 'Доклад в марте' }

  const closed = closeGoal(goal, 'reached', words, '2026-11-14')

  expect(closed).toMatchObject({ state: 'reached', date: '2026-11-14', story: words })
  expect(isOpenGoal(closed)).toBe(false)
})

test('closeGoal() takes silence for an answer (S3-09)', () => {
  const silent = closeGoal(goal, 'dropped', { whatWasHard: '', whatILearned: '', whatNext: '' }, '2026-11-14')

  expect(silent.story).toEqual({ whatIDid: '', whatILearned: '' })
  expect(Entry.safeParse(silent).success).toBe(true)
})

test('goalAfter() begins the next goal from the forecast and ties the two (S3-09, S1-13)', () => {
  const words = { whatWasHard: '', whatILearned: '', whatNext: 'Доклад в марте\nи статья' }
  const closed = closeGoal(goal, 'reached', words, '2026-11-14')

  const after = goalAfter(closed, now)

  expect(after.next).toMatchObject({ title: 'Доклад в марте', area: 'science', state: 'planned', steps: [] })
  expect(after.goal.nextGoal).toBe(after.next.id)
})
