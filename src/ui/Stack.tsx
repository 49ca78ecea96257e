import type { ComponentChildren } from 'preact'
import styles from './Stack.module.css'

type Props = {
  children: ComponentChildren
  /** 12, 24 (the usual) or 36 px between the parts. */
  gap?: 'small' | 'usual' | 'large'
  /** Hue for everything inside: place of the section, 1–5. */
  divider?: number | undefined
}

/** Parts of a screen one under another. */
export function Stack({ children, gap = 'usual', divider }: Props) {
  return (
    <div class={styles.stack} data-gap={gap} data-divider={divider}>
      {children}
    </div>
  )
}
