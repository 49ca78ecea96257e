import { useState } from 'preact/hooks'
import type { Goal, Reflection, Stage } from '#domain'
import { goalPrompts, goalsTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import { Actions, Button, ChoiceField, ProseField } from '#ui'
import { entryLink } from '../shared/link.ts'
import { showToast } from '../shared/toasts.ts'
import { useFirstFocus } from '../shared/use-first-focus.ts'
import { bearGoal, type ClosedState, finishGoal } from './acts.ts'
import styles from './GoalsScreen.module.css'
import { sayFailure } from './say-failure.ts'

const states = ['reached', 'partly', 'changed', 'dropped'] as const satisfies readonly ClosedState[]
const questions = ['whatWasHard', 'whatILearned', 'whatNext'] as const

type Props = { db: ProfileDb; goal: Goal; stage: Stage; onDone: () => void }

/** How it ended, and the three questions of S3 2.2; none of them has to be answered. */
export function CloseForm({ db, goal, stage, onDone }: Props) {
  const form = useFirstFocus<HTMLFormElement>()
  const [state, setState] = useState<ClosedState>('reached')
  const [reflection, setReflection] = useState<Reflection>({
    whatWasHard: goal.story.whatWasHard ?? '',
    whatILearned: goal.story.whatILearned,
    whatNext: goal.story.whatNext ?? '',
  })

  async function close() {
    const closed = await finishGoal(db, goal, { state, reflection })
    if (!closed.ok) return sayFailure(closed.failure)
    onDone()
    showToast(goalsTexts.closedToast[state], {
      label: goalsTexts.nextShort,
      onAct: () => void goOn(db, goal),
    })
  }

  return (
    <form
      ref={form}
      class={styles.form}
      aria-label={goalsTexts.closeTitle}
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      <ChoiceField
        label={goalsTexts.closeState}
        value={state}
        choices={states.map((value) => ({
          value,
          label: goalsTexts.closed[value],
          help: goalsTexts.closedHelp[value],
        }))}
        onChange={setState}
      />
      {questions.map((question) => (
        <ProseField
          key={question}
          label={goalPrompts[stage][question]}
          value={reflection[question]}
          maxLength={20_000}
          onInput={(text) => setReflection({ ...reflection, [question]: text })}
        />
      ))}
      <Actions>
        <Button kind="primary" type="submit">
          {goalsTexts.closeSave}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {goalsTexts.cancel}
        </Button>
      </Actions>
    </form>
  )
}

async function goOn(db: ProfileDb, goal: Goal): Promise<void> {
  const next = await bearGoal(db, goal)
  if (next.ok) location.assign(entryLink(next.value.id))
  else sayFailure(next.failure)
}
