import type { EntryId, Goal } from '#domain'
import { entryTitle, goalStateWords, growthTexts } from '#i18n'
import { FactsTable, Sheet } from '#ui'
import { entryLink } from '../shared/link.ts'

type Props = { goals: readonly Goal[]; fromGoal: ReadonlyMap<EntryId, number> }

/** What was planned beside what came of it (S4-05). */
export function GoalTable({ goals, fromGoal }: Props) {
  return (
    <Sheet title={growthTexts.goals}>
      <FactsTable
        caption={growthTexts.goals}
        columns={[growthTexts.goal, growthTexts.goalState, growthTexts.goalSteps, growthTexts.goalEntries]}
        rows={goals.map((goal) => ({
          id: goal.id,
          cells: [
            <a key="link" href={entryLink(goal.id)}>
              {entryTitle(goal)}
            </a>,
            goalStateWords[goal.state],
            growthTexts.stepsDone(goal.steps.filter(({ doneOn }) => doneOn).length, goal.steps.length),
            String(fromGoal.get(goal.id) ?? 0),
          ],
        }))}
      />
    </Sheet>
  )
}
