import { useState } from 'preact/hooks'
import type { Goal } from '#domain'
import { goalsTexts } from '#i18n'
import { Button, CheckField, LinkButton } from '#ui'
import { entryLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useFirstFocus } from '../shared/use-first-focus.ts'
import { bearEntry, tickStep } from './acts.ts'
import styles from './GoalsScreen.module.css'
import { sayFailure } from './say-failure.ts'

type Props = { student: Student; goal: Goal }

/** Steps to tick; any of them may become an entry of the portfolio. */
export function GoalSteps({ student, goal }: Props) {
  if (goal.steps.length === 0) return null
  return (
    <ul class={styles.steps} aria-label={goalsTexts.steps}>
      {goal.steps.map((step, at) => (
        <li key={`${at} ${step.text}`} class={styles.step}>
          <CheckField
            label={step.text}
            help={helpOf(step)}
            isChecked={step.doneOn !== undefined}
            onChange={(isDone) => void tick(student, goal, at, isDone)}
          />
          {step.entry ? (
            <LinkButton kind="quiet" href={entryLink(step.entry)} icon="file-text">
              {goalsTexts.stepEntry}
            </LinkButton>
          ) : (
            <BornEntry student={student} goal={goal} at={at} />
          )}
        </li>
      ))}
    </ul>
  )
}

function helpOf({ doneOn, due }: Goal['steps'][number]): string | undefined {
  if (doneOn) return goalsTexts.doneOn(doneOn)
  return due && goalsTexts.until(due)
}

async function tick({ db }: Student, goal: Goal, at: number, isDone: boolean): Promise<void> {
  const saved = await tickStep(db, goal, at, isDone)
  if (!saved.ok) sayFailure(saved.failure)
}

/** «Шаг сделан: добавить запись»: asks what the entry is about, then opens it. */
function BornEntry({ student, goal, at }: Props & { at: number }) {
  const [isAsking, setAsking] = useState(false)
  async function bear(kind: 'achievement' | 'work') {
    const saved = await bearEntry(student, goal, at, kind)
    if (saved.ok) location.assign(entryLink(saved.value.id))
    else sayFailure(saved.failure)
  }
  if (isAsking) return <KindChoice onPick={(kind) => void bear(kind)} onCancel={() => setAsking(false)} />
  return (
    <Button kind="quiet" icon="plus" onClick={() => setAsking(true)}>
      <span aria-hidden="true">{goalsTexts.stepBornShort}</span>
      <span class="visually-hidden">{goalsTexts.stepBorn(goal.steps[at]?.text ?? '')}</span>
    </Button>
  )
}

type ChoiceProps = { onPick: (kind: 'achievement' | 'work') => void; onCancel: () => void }

function KindChoice({ onPick, onCancel }: ChoiceProps) {
  const choice = useFirstFocus<HTMLFieldSetElement>()
  return (
    <fieldset ref={choice} class={styles.born}>
      <legend class="visually-hidden">{goalsTexts.stepBornAsk}</legend>
      <Button icon="trophy" onClick={() => onPick('achievement')}>
        {goalsTexts.bornAchievement}
      </Button>
      <Button icon="image" onClick={() => onPick('work')}>
        {goalsTexts.bornWork}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {goalsTexts.cancel}
      </Button>
    </fieldset>
  )
}
