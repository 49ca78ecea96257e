import styles from './Field.module.css'
import { Field, type FieldWords } from './Field.tsx'

export type TextFieldProps = FieldWords & {
  value: string
  onInput: (value: string) => void
  onBlur?: () => void
  autocomplete?: string
  placeholder?: string | undefined
  maxLength?: number
}

type Props = TextFieldProps & {
  type?: 'text' | 'email' | 'url' | 'number' | 'password'
  min?: number
  max?: number
  isReadOnly?: boolean
}

export function TextField({ label, help, error, isRequired = false, ...props }: Props) {
  const { type = 'text', onInput, onBlur, isReadOnly = false, ...input } = props
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired}>
      {(control) => (
        <input
          {...input}
          {...control}
          class={styles.control}
          // Preact's types know one literal at a time; the element takes any of ours.
          type={type as 'text'}
          readOnly={isReadOnly}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={() => onBlur?.()}
        />
      )}
    </Field>
  )
}
