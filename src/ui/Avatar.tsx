import styles from './Avatar.module.css'

type Props = { initials: string; src?: string | undefined; divider?: number }

/** Stands beside the name, so it is silent for those who listen. */
export function Avatar({ initials, src, divider = 1 }: Props) {
  if (src !== undefined) return <img class={styles.avatar} src={src} alt="" />
  return (
    <span class={styles.avatar} data-divider={divider} aria-hidden="true">
      {initials}
    </span>
  )
}
