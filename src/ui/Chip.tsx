import type { ComponentChildren } from 'preact'
import styles from './Chip.module.css'

/** A short fact about an entry. */
export function Chip({ children }: { children: ComponentChildren }) {
  return <span class={styles.chip}>{children}</span>
}
