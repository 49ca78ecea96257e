import { Avatar } from './Avatar.tsx'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Spine.module.css'

export type SpineLink = {
  href: string
  label: string
  icon: IconName
  count?: number | undefined
  /** Place of the section, 1–5; without it the link takes the pen's blue. */
  divider?: number | undefined
  isCurrent?: boolean
}

type Owner = {
  name: string
  caption: string
  initials: string
  src?: string | undefined
  /** Where a press on the name leads, and what it is for. */
  href: string
  act: string
}

type Props = {
  owner: Owner
  /** Name of the navigation. */
  label: string
  links: readonly SpineLink[]
}

/** The moving part of the spine: whose folder it is, and its dividers with their counts. */
export function Spine({ owner, label, links }: Props) {
  return (
    <>
      <a class={styles.owner} href={owner.href} title={owner.act}>
        <Avatar initials={owner.initials} src={owner.src} />
        <span class={styles.name}>
          <strong>{owner.name}</strong>
          <span class={styles.caption}>{owner.caption}</span>
        </span>
      </a>
      <nav class={styles.links} aria-label={label}>
        {links.map((link) => (
          <a
            key={link.href}
            class={styles.link}
            href={link.href}
            data-divider={link.divider}
            aria-current={link.isCurrent ? 'page' : undefined}
          >
            <Icon name={link.icon} />
            <span class={styles.word}>{link.label}</span>
            {link.count !== undefined && <span class={styles.count}>{link.count}</span>}
          </a>
        ))}
      </nav>
    </>
  )
}
