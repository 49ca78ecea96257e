import { Field, type FieldWords } from './Field.tsx'
import { SelectBox } from './SelectBox.tsx'

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
        <SelectBox
          control={control}
          value={value}
          options={options}
          placeholder={placeholder}
          onChange={choose}
        />
      )}
    </Field>
  )
}
