import {
  civilDate,
  closeGoal,
  type Entry,
  entryFromStep,
  type Goal,
  goalAfter,
  newEntry,
  newGoal,
  type Reflection,
  withStepDone,
} from '#domain'
import { ok, type Result } from '#failure'
import { goalsTexts } from '#i18n'
import { type ProfileDb, readEntry, type StorageFailure, saveEntry, saveTogether } from '#storage'
import { awardsPlace, worksPlace } from '../adding/places.ts'
import type { Student } from '../shared/student.ts'
import { placeFor } from './goal-places.ts'

type Outcome<T> = Promise<Result<T, StorageFailure>>

export type ClosedState = Parameters<typeof closeGoal>[1]

/** Changes a goal as it is stored now, so that two quick ticks do not meet each other. */
async function changeGoal(db: ProfileDb, { id }: Goal, change: (goal: Goal) => Goal): Outcome<Entry> {
  const stored = await readEntry(db, id)
  if (!stored.ok || stored.value.kind !== 'goal') return stored
  return saveEntry(db, change(stored.value), new Date())
}

export function tickStep(db: ProfileDb, goal: Goal, at: number, isDone: boolean): Outcome<Entry> {
  return changeGoal(db, goal, (now) => withStepDone(now, at, isDone ? civilDate(new Date()) : undefined))
}

export function setState(db: ProfileDb, goal: Goal, state: Goal['state']): Outcome<Entry> {
  return changeGoal(db, goal, (now) => ({ ...now, state }))
}

export function finishGoal(
  db: ProfileDb,
  goal: Goal,
  { state, reflection }: { state: ClosedState; reflection: Reflection },
): Outcome<Entry> {
  return changeGoal(db, goal, (now) => closeGoal(now, state, reflection, civilDate(new Date())))
}

/** The new entry of a step; the goal is saved with it. */
export async function bearEntry(
  { db, structure }: Student,
  goal: Goal,
  at: number,
  kind: 'achievement' | 'work',
): Outcome<Entry> {
  const stored = await readEntry(db, goal.id)
  if (!stored.ok || stored.value.kind !== 'goal') return stored
  const place = kind === 'work' ? worksPlace(structure) : awardsPlace(structure)
  const born = entryFromStep(stored.value, at, { kind, place }, new Date())
  const saved = await saveTogether(db, [born.goal, born.entry], new Date())
  return saved.ok ? ok(born.entry) : saved
}

/** The goal that follows a closed one, saved together with it. */
export async function bearGoal(db: ProfileDb, goal: Goal): Outcome<Entry> {
  const stored = await readEntry(db, goal.id)
  if (!stored.ok || stored.value.kind !== 'goal') return stored
  const after = goalAfter(stored.value, new Date())
  const saved = await saveTogether(db, [after.goal, after.next], new Date())
  return saved.ok ? ok(after.next) : saved
}

export type GoalExample = { readonly title: string; readonly steps: readonly string[] }

export function addGoal({ db, structure }: Student, { title, steps }: GoalExample): Outcome<Entry> {
  const goal = newGoal(placeFor(structure, 'goals'), new Date())
  return saveEntry(db, { ...goal, title, steps: steps.map((text) => ({ text })) }, new Date())
}

/** A private page that no showcase shows and no bundle takes along (S4 6). */
export function addTrouble(db: ProfileDb): Outcome<Entry> {
  const page = newEntry('page', undefined, new Date())
  return saveEntry(db, { ...page, title: goalsTexts.troublePage, isPersonal: true }, new Date())
}
