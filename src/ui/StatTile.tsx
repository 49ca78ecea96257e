import styles from './StatTile.module.css'

type Props = { value: string; label: string }

/** A number with what it counts. */
export function StatTile({ value, label }: Props) {
  return (
    <p class={styles.tile}>
      <strong class={styles.value}>{value}</strong>
      <span class={styles.label}>{label}</span>
    </p>
  )
}
