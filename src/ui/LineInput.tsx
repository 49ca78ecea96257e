import styles from './Field.module.css'

type Props = {
  /** Names the control for those who do not see where it stands. */
  label: string
  value: string
  onInput: (value: string) => void
  onKeyDown?: (event: KeyboardEvent) => void
  onPaste?: (event: ClipboardEvent) => void
}

/** A line typed where the words stand elsewhere: in a row of a list, in a cell of a table. */
export function LineInput({ label, value, onInput, onKeyDown, onPaste }: Props) {
  return (
    <input
      type="text"
      class={styles.control}
      aria-label={label}
      value={value}
      maxLength={300}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => onKeyDown?.(event)}
      onPaste={(event) => onPaste?.(event)}
    />
  )
}
