import { useState } from 'preact/hooks'
import { type Goal, isOpenGoal, type Stage } from '#domain'
import { bodyPassages, entryTitle, goalHorizonWords, goalsTexts, stepsInWords } from '#i18n'
import { Actions, Button, LinkButton, Passages, Sheet } from '#ui'
import { later } from '../shared/later.tsx'
import { entryLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { bearGoal, setState } from './acts.ts'
import { GoalSteps } from './GoalSteps.tsx'
import styles from './GoalsScreen.module.css'
import { reflectionOf } from './reflection.ts'
import { sayFailure } from './say-failure.ts'

const CloseForm = later(async () => (await import('./CloseForm.tsx')).CloseForm)

type Props = { student: Student; goal: Goal; stage: Stage }

/** A goal with its steps to tick; a closed one with what was said of it. */
export function GoalCard({ student, goal, stage }: Props) {
  const [isClosing, setClosing] = useState(false)
  const isOpen = isOpenGoal(goal)
  const about = [goalHorizonWords[goal.horizon], goal.due && goalsTexts.until(goal.due)]
  return (
    <Sheet divider={5}>
      <div class={styles.words}>
        <h3>
          <a class={styles.title} href={entryLink(goal.id)}>
            {entryTitle(goal)}
          </a>
        </h3>
        <p class={styles.about}>{about.filter(Boolean).join(' · ')}</p>
      </div>
      {isOpen ? (
        <>
          {goal.why && <Passages passages={bodyPassages({ ...goal, steps: [] })} />}
          <p>{stepsInWords(goal)}</p>
          <GoalSteps student={student} goal={goal} />
          {isClosing ? (
            <CloseForm db={student.db} goal={goal} stage={stage} onDone={() => setClosing(false)} />
          ) : (
            <OpenActs student={student} goal={goal} onClose={() => setClosing(true)} />
          )}
        </>
      ) : (
        <>
          {goal.steps.length > 0 && <p>{stepsInWords(goal)}</p>}
          <Passages passages={reflectionOf(goal)} />
          <ClosedActs student={student} goal={goal} />
        </>
      )}
    </Sheet>
  )
}

type ActsProps = { student: Student; goal: Goal }

function OpenActs({ student: { db }, goal, onClose }: ActsProps & { onClose: () => void }) {
  return (
    <Actions>
      {goal.state === 'planned' && (
        <Button onClick={() => void setState(db, goal, 'active')}>{goalsTexts.begin}</Button>
      )}
      <Button icon="check" onClick={onClose}>
        {goalsTexts.close}
      </Button>
    </Actions>
  )
}

function ClosedActs({ student: { db }, goal }: ActsProps) {
  async function next() {
    const saved = await bearGoal(db, goal)
    if (saved.ok) location.assign(entryLink(saved.value.id))
    else sayFailure(saved.failure)
  }
  return (
    <Actions>
      {goal.nextGoal ? (
        <LinkButton href={entryLink(goal.nextGoal)} icon="arrow-right">
          {goalsTexts.nextOf}
        </LinkButton>
      ) : (
        <Button icon="arrow-right" onClick={() => void next()}>
          {goalsTexts.next}
        </Button>
      )}
      <Button kind="quiet" icon="undo-2" onClick={() => void setState(db, goal, 'active')}>
        {goalsTexts.reopen}
      </Button>
    </Actions>
  )
}
