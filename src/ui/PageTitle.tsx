import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'
import styles from './PageTitle.module.css'

type Props = {
  title: string
  /** «Раздел 2»; takes the colour of the divider if one is given. */
  overline?: string | undefined
  /** One or two sentences under the title. */
  lead?: string | undefined
  divider?: number | undefined
  /** The way back, above the title. */
  back?: { href: string; label: string } | undefined
  actions?: ComponentChildren
}

export function PageTitle({ title, overline, lead, divider, back, actions }: Props) {
  return (
    <header class={styles.place} data-divider={divider}>
      {back && (
        <a class={styles.back} href={back.href} data-screen-only>
          <Icon name="arrow-left" size="small" />
          {back.label}
        </a>
      )}
      <div class={styles.line}>
        <div class={styles.words}>
          {overline && <p class={styles.overline}>{overline}</p>}
          <h1>{title}</h1>
        </div>
        {actions && <div class={styles.actions}>{actions}</div>}
      </div>
      {lead && <p class={styles.lead}>{lead}</p>}
    </header>
  )
}
