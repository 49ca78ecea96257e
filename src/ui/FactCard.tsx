import type { ComponentChildren } from 'preact'
import styles from './FactCard.module.css'
import { Icon, type IconName } from './Icon.tsx'
import type { Tone } from './Stamp.tsx'

const signs = {
  plain: 'circle-question-mark',
  info: 'info',
  ok: 'check',
  attention: 'circle-question-mark',
  broken: 'circle-x',
} as const satisfies Record<Tone, IconName>

type Props = { tone: Tone; title: string; children: ComponentChildren; icon?: IconName | undefined }

/** One independent fact of a verdict. */
export function FactCard({ tone, title, children, icon = signs[tone] }: Props) {
  return (
    <section class={styles.card} data-tone={tone}>
      <h3 class={styles.title}>
        <Icon name={icon} />
        {title}
      </h3>
      <div class={styles.text}>{children}</div>
    </section>
  )
}
