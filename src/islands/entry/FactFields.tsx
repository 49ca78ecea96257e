import { type Activity, activities, areaOfActivity, areas } from '#domain'
import { activityWords, areaWords, entryTexts } from '#i18n'
import { CheckField, SelectField, TextField } from '#ui'
import { later } from '../shared/later.tsx'
import { optionsOf } from '../shared/options.ts'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'
import { SubjectField } from './SubjectField.tsx'

const AchievementFields = later(async () => (await import('./AchievementFields.tsx')).AchievementFields)

/** Facts by kind of entry; pages and helper cards have none beside their title and date. */
export function FactFields({ entry, onChange }: FieldsProps) {
  if (entry.kind !== 'achievement' && entry.kind !== 'work') return null
  const chooseActivity = (activity: Activity | '') => {
    if (activity) onChange({ ...entry, activity, area: areaOfActivity[activity] })
  }
  return (
    <>
      <div class={styles.pair}>
        <SelectField
          label={entryTexts.activity}
          value={entry.activity}
          options={optionsOf(activities, activityWords)}
          onChange={chooseActivity}
        />
        <SelectField
          label={entryTexts.area}
          value={entry.area}
          options={optionsOf(areas, areaWords)}
          onChange={(area) => area && onChange({ ...entry, area })}
        />
      </div>
      {entry.kind === 'achievement' && <AchievementFields entry={entry} onChange={onChange} />}
      {entry.kind === 'work' && (
        <>
          <SubjectField value={entry.subject} onChange={(subject) => onChange({ ...entry, subject })} />
          <TextField
            label={entryTexts.supervisor}
            value={entry.supervisor ?? ''}
            maxLength={300}
            onInput={(supervisor) => onChange({ ...entry, supervisor: supervisor || undefined })}
          />
          <TextField
            label={entryTexts.coAuthors}
            help={entryTexts.coAuthorsHelp}
            value={entry.coAuthors ?? ''}
            maxLength={300}
            onInput={(coAuthors) => onChange({ ...entry, coAuthors: coAuthors || undefined })}
          />
          <CheckField
            label={entryTexts.madeInLesson}
            isChecked={entry.madeInLesson ?? false}
            onChange={(madeInLesson) => onChange({ ...entry, madeInLesson })}
          />
        </>
      )}
    </>
  )
}
