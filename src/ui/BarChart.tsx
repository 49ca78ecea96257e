import styles from './Chart.module.css'
import { ChartFigure, type ChartSpace } from './ChartFigure.tsx'
import { linesOf, stackedBars } from './chart-geometry.ts'

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

/** Heights of a line of a name and of the bar under it, and the breadth of a letter, in sizes of the usual letter. */
const [lineHeight, barHeight, breadth] = [1.25, 1.75, 0.55]

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
      heightOf={(space) => rowHeight(bars, space) * bars.length}
    >
      {(space) => <Bars bars={bars} space={space} />}
    </ChartFigure>
  )
}

function Bars({ bars, space }: { bars: readonly Bar[]; space: ChartSpace }) {
  const { width, rem } = space
  const row = rowHeight(bars, space)
  const pairs = bars.map(({ before, value }) => [before ?? value, value - (before ?? value)] as const)
  return stackedBars(pairs, width - rem * 5).map(({ first, rest }, at) => {
    const bar = bars[at]
    const box = { y: (at + 1) * row - rem * 1.5, height: rem }
    return (
      <g key={bar?.name}>
        <Name lines={namedLines(bar, space)} end={box.y - rem * 0.4} space={space} />
        <rect class={styles.ground} x={0} {...box} width={Math.max(first + rest, rem / 8)} rx={rem / 4} />
        <rect class={styles.mark} x={0} {...box} width={first} rx={rem / 4} />
        {rest > 0 && <rect class={styles.added} x={first} {...box} width={rest} rx={rem / 4} />}
        <text class={styles.amount} x={first + rest + rem / 2} y={box.y + rem * 0.85}>
          {wordOf(bar)}
        </text>
      </g>
    )
  })
}

type NameProps = { lines: readonly string[]; end: number; space: ChartSpace }

/** The lines of a name, the last of them at `end`. A single word that is too long is drawn narrower. */
function Name({ lines, end, space: { width, rem } }: NameProps) {
  return (
    <text class={styles.name}>
      {lines.map((line, at) => (
        <tspan
          key={line}
          x={0}
          y={end - (lines.length - 1 - at) * rem * lineHeight}
          textLength={line.length * rem * breadth > width ? width : undefined}
          lengthAdjust="spacingAndGlyphs"
        >
          {at < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}

function namedLines(bar: Bar | undefined, { width, rem }: ChartSpace): string[] {
  return linesOf(bar?.name ?? '', Math.floor(width / (rem * breadth)))
}

/** Rows are equally high: as high as the longest name asks. */
function rowHeight(bars: readonly Bar[], space: ChartSpace): number {
  const lines = Math.max(1, ...bars.map((bar) => namedLines(bar, space).length))
  return space.rem * (lines * lineHeight + barHeight)
}

function wordOf(bar: Bar | undefined): string {
  if (!bar) return ''
  return bar.before === undefined || bar.before === bar.value
    ? String(bar.value)
    : `${bar.before} → ${bar.value}`
}
