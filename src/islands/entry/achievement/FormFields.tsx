import { participationForms, participations } from '#domain'
import { factTexts, participationFormWords, participationWords } from '#i18n'
import styles from '../EntryEditor.module.css'
import { NumberField } from '../NumberField.tsx'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

/** How the student took part: where, alone or in a team. */
export function FormFields({ entry, onChange }: GroupProps) {
  return (
    <div class={styles.pair}>
      <WordSelect
        label={factTexts.form}
        value={entry.form}
        values={participationForms}
        words={participationFormWords}
        onChange={(form) => onChange({ ...entry, form })}
      />
      <WordSelect
        label={factTexts.participation}
        value={entry.participation}
        values={participations}
        words={participationWords}
        onChange={(participation) => onChange({ ...entry, participation })}
      />
      {(entry.participation === 'team' || entry.teamSize) && (
        <NumberField
          label={factTexts.teamSize}
          value={entry.teamSize}
          least={2}
          most={1000}
          onChange={(teamSize) => onChange({ ...entry, teamSize })}
        />
      )}
    </div>
  )
}
