/** Where the marks of a chart stand. Lengths in pixels of the screen; drawn by the components beside. */
import { scaleBand, scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line, stack } from 'd3-shape'

export type Size = { readonly width: number; readonly height: number }
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** One column a value, side by side and no wider than `most`; the highest fills the height. */
export function columnsOf(values: readonly number[], { width, height }: Size, most: number): Box[] {
  const across = scaleBand<number>(indexesOf(values), [0, width]).paddingInner(0.3).paddingOuter(0.15)
  const up = heightScale(values, height)
  const breadth = Math.min(across.bandwidth(), most)
  return values.map((value, at) => ({
    x: (across(at) ?? 0) + (across.bandwidth() - breadth) / 2,
    y: height - up(value),
    width: breadth,
    height: up(value),
  }))
}

export type StackedBar = { readonly first: number; readonly rest: number }

/** Lengths of bars in two pieces, the second behind the first; the longest bar fills the width. */
export function stackedBars(
  pairs: readonly (readonly [first: number, rest: number])[],
  width: number,
): StackedBar[] {
  const along = heightScale(
    pairs.map(([first, rest]) => first + rest),
    width,
  )
  const [first = [], rest = []] = stack<undefined, readonly [number, number], number>()
    .keys([0, 1])
    .value((pair, key) => pair[key === 0 ? 0 : 1])([...pairs])
  return pairs.map((_, at) => ({
    first: along(first[at]?.[1] ?? 0),
    rest: along(rest[at]?.[1] ?? 0) - along(rest[at]?.[0] ?? 0),
  }))
}

/** The line of a count that only grows, a step at each value, and the area under it, as paths. */
export function stepsOf(values: readonly number[], { width, height }: Size): { line: string; area: string } {
  const across = scaleLinear([0, Math.max(1, values.length - 1)], [0, width])
  const up = heightScale(values, height)
  const x = (_: number, at: number) => across(at)
  const y = (value: number) => height - up(value)
  return {
    line: line<number>(x, y).curve(curveStepAfter)([...values]) ?? '',
    area: area<number>(x, height, y).curve(curveStepAfter)([...values]) ?? '',
  }
}

/** A name in lines of at most so many letters, broken between words; a longer word stays whole. */
export function linesOf(name: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines
}

function heightScale(values: readonly number[], most: number): (value: number) => number {
  return scaleLinear([0, Math.max(1, ...values)], [0, most])
}

function indexesOf(values: readonly number[]): number[] {
  return values.map((_, at) => at)
}
