import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { chartTexts } from '#i18n'
import styles from './Chart.module.css'
import { Disclosure } from './Disclosure.tsx'
import { FactsTable } from './FactsTable.tsx'
import { useWidth } from './use-width.ts'

/** What a chart is drawn in: lengths in pixels, `rem` the size of the usual letter. */
export type ChartSpace = { readonly width: number; readonly rem: number }

type Props = {
  title: string
  /** What the picture says, for those who do not see it. */
  description: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  heightOf: (space: ChartSpace) => number
  children: (space: ChartSpace) => ComponentChildren
}

/** A chart with the table of everything it shows. */
export function ChartFigure({ title, description, columns, rows, heightOf, children }: Props) {
  const id = useId()
  const { ref, ...space } = useWidth<HTMLDivElement>()
  const height = heightOf(space)
  return (
    <figure class={styles.figure}>
      <figcaption class={styles.title}>{title}</figcaption>
      <div ref={ref}>
        <svg
          class={styles.drawing}
          viewBox={`0 0 ${space.width} ${height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {children(space)}
        </svg>
      </div>
      <Disclosure summary={chartTexts.table}>
        <FactsTable
          caption={title}
          columns={columns}
          rows={rows.map((cells, at) => ({ id: `${at} ${cells[0]}`, cells }))}
        />
      </Disclosure>
    </figure>
  )
}
