import type { ComponentChildren } from 'preact'
import styles from './Disclosure.module.css'
import { Icon } from './Icon.tsx'

type Props = { summary: string; children: ComponentChildren; isOpen?: boolean }

/** Details that most readers do not need at once. */
export function Disclosure({ summary, children, isOpen = false }: Props) {
  return (
    <details class={styles.disclosure} open={isOpen}>
      <summary class={styles.summary}>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      <div class={styles.body}>{children}</div>
    </details>
  )
}
