import { useState } from 'preact/hooks'
import { type Goal, goalAfter } from '#domain'
import { goalFieldTexts } from '#i18n'
import { type ProfileDb, saveEntry } from '#storage'
import { Actions, Button, LinkButton, Notice } from '#ui'
import { entryLink } from '../../shared/link.ts'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'

type Props = FieldsProps<Goal> & { db: ProfileDb; flush: () => Promise<void> }

/** The goal that grows out of this one: made at once, and this one remembers it. */
export function NextGoal({ db, entry, onChange, flush }: Props) {
  const [isFailed, setFailed] = useState(false)
  if (entry.nextGoal)
    return (
      <Actions>
        <LinkButton href={entryLink(entry.nextGoal)} icon="target">
          {goalFieldTexts.openNextGoal}
        </LinkButton>
      </Actions>
    )

  async function make() {
    const now = new Date()
    const { goal, next } = goalAfter(entry, now)
    const saved = await saveEntry(db, next, now)
    if (!saved.ok) return setFailed(true)
    onChange(goal)
    await flush()
    location.assign(entryLink(next.id))
  }
  return (
    <div class={styles.group}>
      <Actions>
        <Button icon="target" onClick={() => void make()}>
          {goalFieldTexts.nextGoal}
        </Button>
      </Actions>
      <p class={styles.note}>{goalFieldTexts.nextGoalHelp}</p>
      {isFailed && <Notice tone="broken">{goalFieldTexts.notMade}</Notice>}
    </div>
  )
}
