import type { ComponentChildren } from 'preact'
import styles from './Button.module.css'
import type { ButtonKind } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  children: ComponentChildren
  href: string
  kind?: ButtonKind
  icon?: IconName | undefined
  /** Name under which the browser saves the target. */
  download?: string | undefined
  isCurrent?: boolean
}

/** A link that looks like a button, for acts that are places. */
export function LinkButton({ children, href, kind = 'plain', icon, download, isCurrent = false }: Props) {
  return (
    <a
      class={styles.button}
      data-kind={kind}
      href={href}
      download={download}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
