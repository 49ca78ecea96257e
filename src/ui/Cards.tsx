import type { ComponentChildren } from 'preact'
import styles from './Cards.module.css'

type Props = {
  children: ComponentChildren
  /** The least width of a card: 13 or 19 rem. */
  size?: 'usual' | 'wide'
}

/** Cards or fields side by side, as many as fit. */
export function Cards({ children, size = 'usual' }: Props) {
  return (
    <div class={styles.cards} data-size={size}>
      {children}
    </div>
  )
}
