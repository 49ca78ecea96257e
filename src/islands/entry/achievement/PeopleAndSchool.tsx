import { evaluations } from '#domain'
import { evaluationWords, factTexts } from '#i18n'
import { CheckField } from '#ui'
import styles from '../EntryEditor.module.css'
import { PeopleFields } from '../PeopleFields.tsx'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

export function PeopleGroup({ entry, onChange }: GroupProps) {
  return <PeopleFields people={entry} onChange={(people) => onChange({ ...entry, ...people })} />
}

/** Who evaluated (S4 17), and whether a result from elsewhere is to count in school (S4 27). */
export function SchoolFields({ entry, onChange }: GroupProps) {
  return (
    <div class={styles.group}>
      <WordSelect
        label={factTexts.evaluation}
        value={entry.evaluation}
        values={evaluations}
        words={evaluationWords}
        onChange={(evaluation) => onChange({ ...entry, evaluation })}
      />
      {(entry.evaluation !== 'internal' || entry.countsInSchool) && (
        <CheckField
          label={factTexts.countsInSchool}
          help={factTexts.countsInSchoolHelp}
          isChecked={entry.countsInSchool ?? false}
          onChange={(isChecked) => onChange({ ...entry, countsInSchool: isChecked || undefined })}
        />
      )}
    </div>
  )
}
