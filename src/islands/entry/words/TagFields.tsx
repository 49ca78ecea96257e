import { type Entry, resultGroups, type Stage, uudGroups } from '#domain'
import { resultGroupWords, tagTexts, uudWords } from '#i18n'
import { CheckField } from '#ui'
import styles from '../EntryEditor.module.css'
import type { FieldsProps } from '../EntryEditor.tsx'
import { Fold } from '../Fold.tsx'

type Props = FieldsProps & { stage: Stage }

/** What an entry shows of learning: actions in the words of the stage (S3 2.2), groups of results (S4 8). */
export function TagFields({ stage, entry, onChange }: Props) {
  return (
    <Fold summary={tagTexts.title} isFilled={hasTags(entry)}>
      <Ticks
        label={tagTexts.uud}
        values={uudGroups}
        words={uudWords[stage]}
        chosen={entry.uud ?? []}
        onChange={(uud) => onChange({ ...entry, uud })}
      />
      {stage !== 'primary' && (
        <Ticks
          label={tagTexts.resultGroups}
          values={resultGroups}
          words={resultGroupWords}
          chosen={entry.resultGroups ?? []}
          onChange={(groups) => onChange({ ...entry, resultGroups: groups })}
        />
      )}
    </Fold>
  )
}

function hasTags({ uud = [], resultGroups: groups = [] }: Entry): boolean {
  return uud.length + groups.length > 0
}

type TicksProps<V extends string> = {
  label: string
  values: readonly V[]
  words: Record<V, string>
  chosen: readonly V[]
  onChange: (chosen: V[]) => void
}

/** Any number of a few values; they are kept in the order of the vocabulary. */
function Ticks<V extends string>({ label, values, words, chosen, onChange }: TicksProps<V>) {
  const tick = (value: V, isChecked: boolean) =>
    onChange(values.filter((one) => (one === value ? isChecked : chosen.includes(one))))
  return (
    <fieldset class={styles.ticks}>
      <legend>{label}</legend>
      {values.map((value) => (
        <CheckField
          key={value}
          label={words[value]}
          isChecked={chosen.includes(value)}
          onChange={(isChecked) => tick(value, isChecked)}
        />
      ))}
    </fieldset>
  )
}
