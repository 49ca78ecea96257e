import { uiTexts } from '#i18n'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './SearchField.module.css'

type Props = {
  label: string
  value: string
  /** An example of what may be found. */
  placeholder?: string
  onInput: (value: string) => void
}

export function SearchField({ label, value, placeholder, onInput }: Props) {
  return (
    <div class={styles.search} data-screen-only>
      <Icon name="search" />
      <input
        class={styles.input}
        type="search"
        enterkeyhint="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value !== '' && <IconButton icon="x" label={uiTexts.clear} onClick={() => onInput('')} />}
    </div>
  )
}
