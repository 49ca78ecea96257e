import type { ComponentChildren } from 'preact'
import styles from './Sheet.module.css'

type Props = {
  children: ComponentChildren
  title?: string | undefined
  /** Buttons beside the title. */
  actions?: ComponentChildren
  /** Draws the tongue of this divider at the edge of the sheet. */
  divider?: number | undefined
}

/** A white sheet on the paper. */
export function Sheet({ children, title, actions, divider }: Props) {
  return (
    <section class={styles.sheet} data-divider={divider}>
      {(title || actions) && (
        <div class={styles.head}>
          {title && <h2>{title}</h2>}
          {actions && <div class={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
