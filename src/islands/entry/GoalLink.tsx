import { type Entry, EntryId } from '#domain'
import { entryTitle, placeTexts } from '#i18n'
import { listEntries, type ProfileDb } from '#storage'
import { SelectField } from '#ui'
import { useWatch } from '../shared/use-watch.ts'
import type { FieldsProps } from './EntryEditor.tsx'

const most = 100

/** The goal an entry came from; asked only of those who have goals. */
export function GoalLink({ db, entry, onChange }: FieldsProps & { db: ProfileDb }) {
  const goals = useWatch(() => goalsOf(db), [db]) ?? []
  const others = goals.filter(({ id }) => id !== entry.id)
  if (others.length === 0) return null
  return (
    <SelectField
      label={placeTexts.goal}
      value={entry.goal ?? ''}
      options={others.map((goal) => ({ value: goal.id as string, label: entryTitle(goal) }))}
      placeholder={placeTexts.noGoal}
      onChange={(id) => onChange({ ...entry, goal: id ? EntryId.parse(id) : undefined })}
    />
  )
}

async function goalsOf(db: ProfileDb): Promise<Entry[]> {
  const { entries } = await listEntries(db, { kind: 'goal', limit: most })
  return entries
}
