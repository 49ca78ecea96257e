import type { ComponentChildren } from 'preact'
import styles from './Actions.module.css'

/** A row of buttons that wraps; the primary one stands first. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class={styles.actions}>{children}</div>
}
