import { civilDate, type Plan, type SchoolYear, schoolYearOf } from '#domain'
import { planFieldTexts } from '#i18n'
import { ProseField, SelectField } from '#ui'
import { EditableRows } from '../EditableRows.tsx'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'
import { Fold } from '../Fold.tsx'
import { LineField } from '../LineField.tsx'

type Props = FieldsProps<Plan> & { grade: number | undefined }

/** From this grade on a profile is near enough to stand open (S1 3.1.2, 3.1.3). */
const profileGrade = 8

/** A plan of one school year: the beginning, the middle, the end, and the profile it leads to. */
export function PlanFields({ entry, grade, onChange }: Props) {
  const isNear = grade !== undefined && grade >= profileGrade
  const notes = [
    ['startNote', planFieldTexts.startNote, planFieldTexts.startNoteHelp],
    ['midNote', planFieldTexts.midNote, planFieldTexts.midNoteHelp],
    ['endNote', planFieldTexts.endNote, planFieldTexts.endNoteHelp],
  ] as const
  return (
    <>
      <div class={styles.pair}>
        <SelectField
          label={planFieldTexts.schoolYear}
          value={entry.schoolYear}
          options={yearsFor(entry).map((year) => ({ value: year, label: year }))}
          onChange={(schoolYear) => schoolYear && onChange({ ...entry, schoolYear })}
        />
        <LineField
          label={planFieldTexts.vocation}
          value={entry.vocation}
          onChange={(vocation) => onChange({ ...entry, vocation })}
        />
      </div>
      {notes.map(([member, label, help]) => (
        <ProseField
          key={member}
          label={label}
          help={help}
          value={entry[member]}
          maxLength={20_000}
          onInput={(text) => onChange({ ...entry, [member]: text })}
        />
      ))}
      <Fold summary={planFieldTexts.profilePart} isFilled={isNear || hasProfile(entry)}>
        <ProfileFields entry={entry} onChange={onChange} />
      </Fold>
    </>
  )
}

function ProfileFields({ entry, onChange }: FieldsProps<Plan>) {
  const lines = (texts: readonly string[] = []) => texts.map((text) => ({ text }))
  return (
    <>
      <LineField
        label={planFieldTexts.profile}
        help={planFieldTexts.profileHelp}
        value={entry.profile}
        onChange={(profile) => onChange({ ...entry, profile })}
      />
      <EditableRows
        label={planFieldTexts.subjects}
        name={planFieldTexts.subject}
        addLabel={planFieldTexts.addSubject}
        rows={lines(entry.subjects)}
        blank={{ text: '' }}
        most={30}
        onChange={(rows) => onChange({ ...entry, subjects: rows.map(({ text }) => text) })}
      />
      <EditableRows
        label={planFieldTexts.courses}
        name={planFieldTexts.course}
        addLabel={planFieldTexts.addCourse}
        rows={lines(entry.courses)}
        blank={{ text: '' }}
        most={30}
        onChange={(rows) => onChange({ ...entry, courses: rows.map(({ text }) => text) })}
      />
    </>
  )
}

function hasProfile({ profile, subjects = [], courses = [] }: Plan): boolean {
  return profile !== undefined || subjects.length > 0 || courses.length > 0
}

/** This school year, the next and the one before, and the year the plan has. */
function yearsFor({ schoolYear }: Plan): SchoolYear[] {
  const first = Number(schoolYearOf(civilDate(new Date())).slice(0, 4))
  const near = [first - 1, first, first + 1].map((year) => schoolYearOf(`${year}-09`))
  return [...new Set([...near, schoolYear])].sort()
}
