import styles from './Chart.module.css'
import { ChartFigure, type ChartSpace } from './ChartFigure.tsx'
import { stackedBars } from './chart-geometry.ts'

type Bar = {
  readonly name: string
  readonly value: number
  /** How much of it was there before; without it the bar is of one piece. */
  readonly before?: number
}

type Props = {
  title: string
  description: string
  /** Heads of the table; with `before` there are three. */
  heads: readonly string[]
  bars: readonly Bar[]
}

const rowHeight = 3

/** Named values one under another: the name, the bar, the number. */
export function BarChart({ title, description, heads, bars }: Props) {
  const isCompared = bars.some(({ before }) => before !== undefined)
  return (
    <ChartFigure
      title={title}
      description={description}
      columns={heads}
      rows={bars.map(({ name, before = 0, value }) =>
        isCompared ? [name, String(before), String(value)] : [name, String(value)],
      )}
      heightOf={({ rem }) => rem * rowHeight * bars.length}
    >
      {(space) => <Bars bars={bars} space={space} />}
    </ChartFigure>
  )
}

function Bars({ bars, space: { width, rem } }: { bars: readonly Bar[]; space: ChartSpace }) {
  const pairs = bars.map(({ before, value }) => [before ?? value, value - (before ?? value)] as const)
  return stackedBars(pairs, width - rem * 5).map(({ first, rest }, at) => {
    const bar = bars[at]
    const top = at * rem * rowHeight
    const box = { y: top + rem * 1.5, height: rem }
    return (
      <g key={bar?.name}>
        <text class={styles.name} x={0} y={top + rem * 1.1}>
          {bar?.name}
        </text>
        <rect class={styles.ground} x={0} {...box} width={Math.max(first + rest, rem / 8)} rx={rem / 4} />
        <rect class={styles.mark} x={0} {...box} width={first} rx={rem / 4} />
        {rest > 0 && <rect class={styles.added} x={first} {...box} width={rest} rx={rem / 4} />}
        <text class={styles.amount} x={first + rest + rem / 2} y={top + rem * 2.35}>
          {wordOf(bar)}
        </text>
      </g>
    )
  })
}

function wordOf(bar: Bar | undefined): string {
  if (!bar) return ''
  return bar.before === undefined || bar.before === bar.value
    ? String(bar.value)
    : `${bar.before} → ${bar.value}`
}
