import { type ComponentChildren, toChildArray } from 'preact'
import styles from './EntryList.module.css'

type Props = {
  children: ComponentChildren
  /** Name of the list for those who listen to the page. */
  label?: string | undefined
  divider?: number | undefined
}

/** Rows of entries under one year or one search. */
export function EntryList({ children, label, divider }: Props) {
  return (
    <ul class={styles.list} aria-label={label} data-divider={divider}>
      {toChildArray(children).map((child, place) => (
        <li key={place}>{child}</li>
      ))}
    </ul>
  )
}
