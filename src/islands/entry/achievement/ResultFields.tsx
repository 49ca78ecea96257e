import { results } from '#domain'
import { factTexts, resultWords } from '#i18n'
import styles from '../EntryEditor.module.css'
import { LineField } from '../LineField.tsx'
import { NumberField } from '../NumberField.tsx'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

/** The result as printed, and beside it in general words. */
export function ResultFields({ entry, onChange }: GroupProps) {
  const isReward = entry.activity === 'reward'
  return (
    <div class={styles.group}>
      <LineField
        label={isReward ? factTexts.rewardText : factTexts.resultText}
        help={isReward ? factTexts.rewardTextHelp : factTexts.resultTextHelp}
        value={entry.resultText}
        onChange={(resultText) => onChange({ ...entry, resultText })}
      />
      <div class={styles.pair}>
        <WordSelect
          label={factTexts.result}
          value={entry.result}
          values={results}
          words={resultWords}
          onChange={(result) => onChange({ ...entry, result })}
        />
        <NumberField
          label={factTexts.place}
          value={entry.place}
          least={1}
          most={100_000}
          onChange={(place) => onChange({ ...entry, place })}
        />
        <NumberField
          label={factTexts.degree}
          value={entry.degree}
          least={1}
          most={3}
          onChange={(degree) => onChange({ ...entry, degree })}
        />
      </div>
    </div>
  )
}
