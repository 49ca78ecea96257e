import styles from './EditableRows.module.css'

type Props = { label: string; isDone: boolean; onChange: (isDone: boolean) => void }

/** The tick before the text of a row. */
export function RowTick({ label, isDone, onChange }: Props) {
  return (
    <label class={styles.tick}>
      <span class="visually-hidden">{label}</span>
      <input type="checkbox" checked={isDone} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  )
}
