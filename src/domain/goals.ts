/** The loop of a goal: goal → step → entry → reflection → next goal (S1 2.1, S3 2.2). */
import { civilDate, type IsoDate } from './dates.ts'
import type { Entry, Goal } from './entry.ts'
import type { EntryId } from './ids.ts'
import { newEntry } from './new-entry.ts'
import type { Placement } from './placement.ts'
import type { Activity, GoalState } from './vocabulary.ts'

/** Groups of the list of goals, in its order. */
export const goalGroups = ['active', 'planned', 'reached', 'putOff'] as const
export type GoalGroup = (typeof goalGroups)[number]

export function goalGroupOf(state: GoalState): GoalGroup {
  switch (state) {
    case 'active':
      return 'active'
    case 'planned':
      return 'planned'
    case 'reached':
    case 'partly':
      return 'reached'
    case 'changed':
    case 'dropped':
      return 'putOff'
  }
}

/** Whether the student still works at it. */
export function isOpenGoal({ state }: Goal): boolean {
  return state === 'active' || state === 'planned'
}

/** The goal with a step ticked on a day, or, without a day, open again. A first done step begins a planned goal. */
export function withStepDone(goal: Goal, at: number, on: IsoDate | undefined): Goal {
  const steps = goal.steps.map((step, place) => {
    if (place !== at) return step
    const { doneOn: _doneOn, ...open } = step
    return on === undefined ? open : { ...open, doneOn: on }
  })
  const begins = on !== undefined && goal.state === 'planned'
  return { ...goal, steps, state: begins ? 'active' : goal.state }
}

export type BornEntry = { readonly goal: Goal; readonly entry: Entry }

/** A new entry out of a step of a goal: the step is done and points to it, the entry points to the goal. */
export function entryFromStep(goal: Goal, at: number, kind: NewKind, now: Date): BornEntry {
  const on = civilDate(now)
  const fresh = newEntry(kind.kind, kind.place, now, kind.activity)
  const entry = { ...fresh, title: goal.steps[at]?.text ?? '', date: on, goal: goal.id }
  return { goal: withStepEntry(withStepDone(goal, at, on), at, entry.id), entry }
}

type NewKind = {
  readonly kind: 'achievement' | 'work'
  readonly place: Placement | undefined
  readonly activity?: Activity
}

function withStepEntry(goal: Goal, at: number, entry: EntryId): Goal {
  return { ...goal, steps: goal.steps.map((step, place) => (place === at ? { ...step, entry } : step)) }
}

/** What the student says on closing a goal (S3 2.2). */
export type Reflection = Readonly<Record<'whatWasHard' | 'whatILearned' | 'whatNext', string>>

/** The goal closed on a day, with the reflection on it. Empty answers are no reproach: all may stay empty. */
export function closeGoal(
  goal: Goal,
  state: Exclude<GoalState, 'active' | 'planned'>,
  { whatILearned, whatWasHard, whatNext }: Reflection,
  on: IsoDate,
): Goal {
  const { whatWasHard: _hard, whatNext: _next, ...story } = goal.story
  return {
    ...goal,
    state,
    date: on,
    story: {
      ...story,
      whatILearned,
      ...(whatWasHard && { whatWasHard }),
      ...(whatNext && { whatNext }),
    },
  }
}

/** The goal that follows, named by the forecast of the one before, and that one pointing to it. */
export function goalAfter(goal: Goal, now: Date): { readonly goal: Goal; readonly next: Goal } {
  const title = (goal.story.whatNext ?? '').trim().split('\n')[0]?.slice(0, 300) ?? ''
  const next: Goal = {
    ...newGoal(goal.placements[0], now),
    title,
    horizon: goal.horizon,
    ...(goal.area && { area: goal.area }),
  }
  return { goal: { ...goal, nextGoal: next.id }, next }
}

export function newGoal(place: Placement | undefined, now: Date): Goal {
  const goal = newEntry('goal', place, now)
  if (goal.kind !== 'goal') throw new TypeError(`Cannot make a goal: newEntry() made a ${goal.kind}`)
  return goal
}
