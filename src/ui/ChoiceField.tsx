import { useId } from 'preact/hooks'
import styles from './ChoiceField.module.css'
import fieldStyles from './Field.module.css'
import { describeWith, FieldError, FieldHelp, type FieldWords } from './Field.tsx'
import { Icon, type IconName } from './Icon.tsx'

export type Choice<V extends string> = {
  value: V
  label: string
  help?: string | undefined
  icon?: IconName
  isDisabled?: boolean
}

type Props<V extends string> = FieldWords & {
  value: V | undefined
  choices: readonly Choice<V>[]
  onChange: (value: V) => void
}

/** One of a few, each on a card with room for an explanation. */
export function ChoiceField<V extends string>({ label, help, error, value, choices, onChange }: Props<V>) {
  const id = useId()
  const { helpId, errorId, describedBy } = describeWith(id, help, error)
  return (
    <fieldset class={fieldStyles.field} aria-describedby={describedBy}>
      <legend class={fieldStyles.label}>{label}</legend>
      <FieldHelp id={helpId} text={help} />
      <div class={styles.choices}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            class={styles.choice}
            data-chosen={choice.value === value}
            data-disabled={choice.isDisabled}
          >
            <input
              type="radio"
              class={styles.dot}
              name={id}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.isDisabled ?? false}
              onChange={() => onChange(choice.value)}
            />
            <span class={styles.words}>
              <span class={styles.name}>{choice.label}</span>
              {choice.help && <span class={styles.help}>{choice.help}</span>}
            </span>
            {choice.icon && <Icon name={choice.icon} />}
          </label>
        ))}
      </div>
      <FieldError id={errorId} text={error} />
    </fieldset>
  )
}
