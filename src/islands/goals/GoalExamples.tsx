import type { Stage } from '#domain'
import { goalExamples, goalsTexts } from '#i18n'
import { Button, Cards, EmptyState, Sheet } from '#ui'
import { entryLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { addGoal, type GoalExample } from './acts.ts'
import styles from './GoalsScreen.module.css'
import { sayFailure } from './say-failure.ts'

type Props = { student: Student; stage: Stage }

/** The empty list teaches: what a goal is, and goals of this age to begin from. */
export function GoalExamples({ student, stage }: Props) {
  async function take(example: GoalExample) {
    const saved = await addGoal(student, example)
    if (saved.ok) location.assign(entryLink(saved.value.id))
    else sayFailure(saved.failure)
  }
  return (
    <>
      <EmptyState title={goalsTexts.emptyTitle} text={goalsTexts.emptyText} divider={5} />
      <section class={styles.examples} aria-labelledby="goal-examples">
        <h2 id="goal-examples">{goalsTexts.examples}</h2>
        <Cards>
          {goalExamples[stage].map((example) => (
            <Sheet key={example.title} title={example.title} divider={5}>
              <ol>
                {example.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <div>
                <Button icon="plus" onClick={() => void take(example)}>
                  <span aria-hidden="true">{goalsTexts.takeShort}</span>
                  <span class="visually-hidden">{goalsTexts.take(example.title)}</span>
                </Button>
              </div>
            </Sheet>
          ))}
        </Cards>
      </section>
    </>
  )
}
