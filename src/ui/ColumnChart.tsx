import styles from './Chart.module.css'
import { ChartFigure } from './ChartFigure.tsx'
import { columnsOf } from './chart-geometry.ts'

type Column = {
  readonly name: string
  /** Under the column, where a name may be too long. */
  readonly short: string
  readonly value: number
}

type Props = {
  title: string
  description: string
  /** Heads of the two columns of the table. */
  heads: readonly [name: string, value: string]
  columns: readonly Column[]
}

/** A few values side by side, each with its number over it. */
export function ColumnChart({ title, description, heads, columns }: Props) {
  const values = columns.map(({ value }) => value)
  return (
    <ChartFigure
      title={title}
      description={description}
      columns={heads}
      rows={columns.map(({ name, value }) => [name, String(value)])}
      heightOf={({ rem }) => rem * 12}
    >
      {({ width, rem }) => {
        const top = rem * 1.75
        const height = rem * 12 - top - rem * 1.75
        return columnsOf(values, { width, height }, rem * 5).map((box, at) => (
          <g key={columns[at]?.name}>
            <rect class={styles.mark} {...box} y={box.y + top} rx={rem / 4} />
            <text class={styles.value} x={box.x + box.width / 2} y={box.y + top - rem / 2}>
              {values[at]}
            </text>
            <text class={styles.label} x={box.x + box.width / 2} y={top + height + rem * 1.25}>
              {columns[at]?.short}
            </text>
          </g>
        ))
      }}
    </ChartFigure>
  )
}
