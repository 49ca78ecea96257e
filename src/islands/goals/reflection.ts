import type { Goal } from '#domain'
import { entryPassages, type Passage } from '#i18n'

/** What the student said on closing a goal: the passages of its story without the goal itself. */
export function reflectionOf(goal: Goal): Passage[] {
  const { selfAssessment: _, ...rest } = goal
  return entryPassages({ ...rest, why: '', steps: [] })
}
