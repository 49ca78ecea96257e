import styles from './FilterChips.module.css'

type Filter<V extends string> = { value: V; label: string; count?: number | undefined }

type Props<V extends string> = {
  /** What the chips choose among, for those who do not see them in a row. */
  label: string
  filters: readonly Filter<V>[]
  value: V
  onChange: (value: V) => void
}

/** One of several views of the same list; the row scrolls by itself on a phone. */
export function FilterChips<V extends string>({ label, filters, value, onChange }: Props<V>) {
  return (
    <fieldset class={styles.chips} aria-label={label} data-screen-only>
      {filters.map((filter) => (
        <button
          key={filter.value}
          class={styles.chip}
          type="button"
          aria-pressed={filter.value === value}
          onClick={() => onChange(filter.value)}
        >
          {filter.label}
          {filter.count !== undefined && <span class={styles.count}>{filter.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
