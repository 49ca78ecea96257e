import controlStyles from './Field.module.css'
import { Field, type FieldWords } from './Field.tsx'
import { Icon } from './Icon.tsx'
import styles from './SelectField.module.css'

export type SelectOption<V extends string> = { value: V; label: string }

type Props<V extends string> = FieldWords & {
  value: V | ''
  options: readonly SelectOption<V>[]
  /** Words of the empty choice; without them an empty choice is not offered. */
  placeholder?: string
  onChange: (value: V | '') => void
}

export function SelectField<V extends string>({ value, options, placeholder, onChange, ...words }: Props<V>) {
  const choose = (text: string) => onChange(options.find((one) => one.value === text)?.value ?? '')
  return (
    <Field {...words}>
      {(control) => (
        <div class={styles.select}>
          <select
            {...control}
            class={controlStyles.control}
            value={value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </div>
      )}
    </Field>
  )
}
