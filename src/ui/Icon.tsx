import styles from './Icon.module.css'
import { shapes } from './icons/shapes.ts'

export type IconName = keyof typeof shapes

type Props = {
  name: IconName
  /** 16, 20 (the usual) or 28 px. */
  size?: 'small' | 'usual' | 'large'
}

/** A drawing beside a word; it never carries a meaning of its own. */
export function Icon({ name, size = 'usual' }: Props) {
  return (
    <svg class={styles.icon} data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
