import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Notice.module.css'
import type { Tone } from './Stamp.tsx'

const signs = {
  plain: 'info',
  info: 'info',
  ok: 'circle-check',
  attention: 'triangle-alert',
  broken: 'circle-alert',
} as const satisfies Record<Tone, IconName>

type Props = {
  tone: Tone
  title?: string | undefined
  children: ComponentChildren
  icon?: IconName | undefined
  action?: ComponentChildren
  /** For a notice that appears by itself: it is then read aloud. */
  isLive?: boolean
}

export function Notice({ tone, title, children, icon = signs[tone], action, isLive = false }: Props) {
  return (
    <div class={styles.notice} data-tone={tone} role={isLive ? 'status' : undefined}>
      <Icon name={icon} />
      <div class={styles.words}>
        {title && <p class={styles.title}>{title}</p>}
        {children}
      </div>
      {action && <div class={styles.action}>{action}</div>}
    </div>
  )
}
