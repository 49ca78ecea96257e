import controlStyles from './Field.module.css'
import { Field, type FieldWords } from './Field.tsx'
import styles from './ProseField.module.css'

type Props = FieldWords & {
  value: string
  onInput: (value: string) => void
  onBlur?: () => void
  placeholder?: string | undefined
  maxLength?: number
}

/** A text of several lines; the field grows with it, so nothing hides behind a scroll bar. */
export function ProseField({ value, onInput, onBlur, placeholder, maxLength, ...words }: Props) {
  return (
    <Field {...words}>
      {(control) => (
        // The attribute is drawn invisibly under the textarea and stretches it.
        <div class={styles.grow} data-text={value}>
          <textarea
            {...control}
            class={controlStyles.control}
            rows={3}
            value={value}
            placeholder={placeholder}
            maxLength={maxLength}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={() => onBlur?.()}
          />
        </div>
      )}
    </Field>
  )
}
