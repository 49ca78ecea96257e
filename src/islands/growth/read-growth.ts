import { type Entry, type EntryId, type Goal, type Trace, traceOf } from '#domain'
import { allEntries, type ProfileDb } from '#storage'

/** What the screen counts and shows: light traces of all entries, and whole only what is listed. */
export type Growth = {
  readonly traces: readonly Trace[]
  readonly goals: readonly Goal[]
  /** How many entries came from a goal. */
  readonly fromGoal: ReadonlyMap<EntryId, number>
  readonly proud: readonly Entry[]
}

/** Entries of «Горжусь» on the screen; the rest are in their sections. */
const proudCount = 6

export async function readGrowth(db: ProfileDb): Promise<Growth> {
  const entries = await allEntries(db)
  const fromGoal = new Map<EntryId, number>()
  for (const { goal } of entries) if (goal) fromGoal.set(goal, (fromGoal.get(goal) ?? 0) + 1)
  return {
    traces: entries.flatMap((entry) => traceOf(entry) ?? []),
    goals: entries.flatMap((entry) => (entry.kind === 'goal' ? [entry] : [])),
    fromGoal,
    proud: entries.filter(({ isProud }) => isProud).slice(0, proudCount),
  }
}
