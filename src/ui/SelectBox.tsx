import controlStyles from './Field.module.css'
import type { FieldControl } from './Field.tsx'
import { Icon } from './Icon.tsx'
import styles from './SelectBox.module.css'

type Props = {
  control?: FieldControl
  value: string
  options: readonly { value: string; label: string }[]
  placeholder?: string | undefined
  onChange: (value: string) => void
}

/** The native list behind a sheet-coloured face; belongs to a field. */
export function SelectBox({ control, value, options, placeholder, onChange }: Props) {
  return (
    <span class={styles.box}>
      <select
        {...control}
        class={controlStyles.control}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" />
    </span>
  )
}
