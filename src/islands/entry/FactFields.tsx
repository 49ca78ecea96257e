import { type Activity, activities, areaOfActivity, areas, civilDate, gradeOn, type Portfolio } from '#domain'
import { activityWords, areaWords, factTexts } from '#i18n'
import { SelectField } from '#ui'
import { later } from '../shared/later.tsx'
import { optionsOf } from '../shared/options.ts'
import type { Student } from '../shared/student.ts'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'

const AchievementFields = later(
  async () => (await import('./achievement/AchievementFields.tsx')).AchievementFields,
)
const WorkFields = later(async () => (await import('./kinds/WorkFields.tsx')).WorkFields)
const GoalFields = later(async () => (await import('./kinds/GoalFields.tsx')).GoalFields)
const PlanFields = later(async () => (await import('./kinds/PlanFields.tsx')).PlanFields)
const StudyFields = later(async () => (await import('./kinds/StudyFields.tsx')).StudyFields)
const ReadingFields = later(async () => (await import('./kinds/ReadingFields.tsx')).ReadingFields)

type Props = FieldsProps & { student: Student; flush: () => Promise<void> }

/** Facts by kind of entry; pages and helper cards have none beside their title and date. */
export function FactFields({ student, entry, onChange, flush }: Props) {
  switch (entry.kind) {
    case 'achievement':
      return (
        <>
          <ActivityFields
            activity={entry.activity}
            area={entry.area}
            onChange={(facts) => onChange({ ...entry, ...facts })}
          />
          <AchievementFields
            entry={entry}
            grade={gradeAt(student.portfolio, entry.date)}
            onChange={onChange}
          />
        </>
      )
    case 'work':
      return (
        <>
          <ActivityFields
            activity={entry.activity}
            area={entry.area}
            onChange={(facts) => onChange({ ...entry, ...facts })}
          />
          <WorkFields entry={entry} onChange={onChange} />
        </>
      )
    case 'goal':
      return <GoalFields db={student.db} entry={entry} onChange={onChange} flush={flush} />
    case 'plan':
      return <PlanFields entry={entry} grade={gradeAt(student.portfolio, undefined)} onChange={onChange} />
    case 'assessment':
    case 'diagnostic':
    case 'exam':
      return <StudyFields entry={entry} onChange={onChange} />
    case 'reading':
      return <ReadingFields entry={entry} onChange={onChange} />
    case 'page':
    case 'helper':
      return null
  }
}

function gradeAt({ enrolments }: Portfolio, date: string | undefined): number | undefined {
  return gradeOn(enrolments, date ?? civilDate(new Date()))
}

type ActivityProps = {
  activity: Activity
  area: (typeof areas)[number]
  onChange: (facts: { activity: Activity; area: (typeof areas)[number] }) => void
}

function ActivityFields({ activity, area, onChange }: ActivityProps) {
  return (
    <div class={styles.pair}>
      <SelectField
        label={factTexts.activity}
        value={activity}
        options={optionsOf(activities, activityWords)}
        onChange={(chosen) => chosen && onChange({ activity: chosen, area: areaOfActivity[chosen] })}
      />
      <SelectField
        label={factTexts.area}
        value={area}
        options={optionsOf(areas, areaWords)}
        onChange={(chosen) => chosen && onChange({ activity, area: chosen })}
      />
    </div>
  )
}
