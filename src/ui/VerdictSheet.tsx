import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import type { Tone } from './Stamp.tsx'
import styles from './VerdictSheet.module.css'

const signs = {
  plain: 'circle-question-mark',
  info: 'info',
  ok: 'shield-check',
  attention: 'shield-alert',
  broken: 'circle-x',
} as const satisfies Record<Tone, IconName>

type Props = {
  tone: Tone
  headline: string
  /** Paragraphs under the headline. */
  children: ComponentChildren
  icon?: IconName | undefined
  action?: ComponentChildren
}

/** The answer of a verification, for a reader who will read only this. */
export function VerdictSheet({ tone, headline, children, icon = signs[tone], action }: Props) {
  return (
    <section class={styles.verdict} data-tone={tone}>
      <span class={styles.sign}>
        <Icon name={icon} size="large" />
      </span>
      <div class={styles.words}>
        <h2>{headline}</h2>
        {children}
      </div>
      {action && <div class={styles.action}>{action}</div>}
    </section>
  )
}
