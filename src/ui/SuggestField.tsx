import { useId } from 'preact/hooks'
import styles from './Field.module.css'
import { Field } from './Field.tsx'
import type { TextFieldProps } from './TextField.tsx'

type Props = TextFieldProps & {
  /** Offered while typing; anything else may be typed too. */
  suggestions: readonly string[]
}

export function SuggestField({ label, help, error, isRequired = false, ...props }: Props) {
  const { suggestions, onInput, onBlur, ...input } = props
  const listId = useId()
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired}>
      {(control) => (
        <>
          <input
            {...input}
            {...control}
            class={styles.control}
            list={listId}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={() => onBlur?.()}
          />
          <datalist id={listId}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
