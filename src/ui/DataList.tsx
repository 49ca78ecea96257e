import type { ComponentChildren } from 'preact'
import styles from './DataList.module.css'

type Props = { items: readonly { term: string; value: ComponentChildren }[] }

/** Facts by name: level, result, organiser. */
export function DataList({ items }: Props) {
  return (
    <dl class={styles.list}>
      {items.map(({ term, value }) => (
        <div key={term} class={styles.item}>
          <dt class={styles.term}>{term}</dt>
          <dd class={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
