import styles from './DoorCard.module.css'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  href: string
  icon: IconName
  title: string
  text?: string | undefined
  /** Number of entries behind the door. */
  count?: number | undefined
  /** Place of the section, 1–5; colours the icon. */
  divider?: number | undefined
  /** The one door that most people need. */
  isMain?: boolean
}

/** A way into a part of the app: a door of the start page, a section, a kind of entry to add. */
export function DoorCard({ href, icon, title, text, count, divider, isMain = false }: Props) {
  return (
    <a class={styles.door} href={href} data-divider={divider} data-main={isMain}>
      <span class={styles.sign}>
        <Icon name={icon} size="large" />
      </span>
      <span class={styles.title}>
        {title}
        {count !== undefined && <span class={styles.count}>{count}</span>}
      </span>
      {text && <span class={styles.text}>{text}</span>}
    </a>
  )
}
