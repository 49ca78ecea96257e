import styles from './Chart.module.css'
import { ChartFigure, type ChartSpace } from './ChartFigure.tsx'
import { stepsOf } from './chart-geometry.ts'

type Props = {
  title: string
  description: string
  heads: readonly [name: string, value: string]
  steps: readonly Step[]
}

type Step = { readonly name: string; readonly value: number }

/** A count that only grows, from its first value to its last. */
export function StepChart({ title, description, heads, steps }: Props) {
  const values = steps.map(({ value }) => value)
  const last = values.at(-1) ?? 0
  return (
    <ChartFigure
      title={title}
      description={description}
      columns={heads}
      rows={steps.filter(isChange).map(({ name, value }) => [name, String(value)])}
      heightOf={(space) => space.rem * (isNarrow(space) ? 13.25 : 12)}
    >
      {(space) => {
        const { width, rem } = space
        const top = rem * 1.75
        const height = rem * 12 - top - rem * 1.75
        const paths = stepsOf(values, { width, height })
        return (
          <g transform={`translate(0 ${top})`}>
            <path class={styles.under} d={paths.area} />
            <path class={styles.line} d={paths.line} />
            <text class={styles.end} x={width} y={-rem / 2}>
              {last}
            </text>
            <text class={styles.start} x={0} y={height + rem * 1.25}>
              {steps[0]?.name}
            </text>
            <text class={styles.end} x={width} y={height + rem * (isNarrow(space) ? 2.5 : 1.25)}>
              {steps.at(-1)?.name}
            </text>
          </g>
        )
      }}
    </ChartFigure>
  )
}

/** Where the two ends of the line do not fit side by side. */
function isNarrow({ width, rem }: ChartSpace): boolean {
  return width < rem * 18
}

/** The table leaves out what the line draws as standing still. */
function isChange({ value }: Step, at: number, steps: readonly Step[]): boolean {
  return value !== steps[at - 1]?.value
}
