import { useId } from 'preact/hooks'
import styles from './CheckField.module.css'
import { describeWith, FieldError, FieldHelp } from './Field.tsx'

type Props = {
  label: string
  help?: string | undefined
  error?: string | undefined
  isChecked: boolean
  isDisabled?: boolean
  onChange: (isChecked: boolean) => void
}

export function CheckField({ label, help, error, isChecked, isDisabled = false, onChange }: Props) {
  const id = useId()
  const { helpId, errorId, describedBy } = describeWith(id, help, error)
  return (
    <div class={styles.field}>
      <label class={styles.label} data-disabled={isDisabled}>
        <input
          type="checkbox"
          class={styles.box}
          checked={isChecked}
          disabled={isDisabled}
          aria-describedby={describedBy}
          aria-invalid={error !== undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <div class={styles.words}>
        <FieldHelp id={helpId} text={help} />
        <FieldError id={errorId} text={error} />
      </div>
    </div>
  )
}
