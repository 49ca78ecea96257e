import type { Line, Style } from '../type/lines.ts'
import { fillColour, point } from './operators.ts'
import { drawInstead, type Sheet } from './sheet.ts'

/** Draws lines one under another; the first has its upper edge at `top`. */
export function drawLines(sheet: Sheet, lines: readonly Line[], style: Style, x: number, top: number): void {
  lines.forEach((line, at) => {
    drawLine(sheet, line, style, x, baseline(top - at * style.leading, style))
  })
}

/** Baseline of a line whose upper edge is at `top`. */
export function baseline(top: number, { size, leading }: Pick<Style, 'size' | 'leading'>): number {
  return top - (leading - size) / 2 - size * 0.84
}

/** Draws a line with its baseline at `y`. */
export function drawLine(sheet: Sheet, { runs }: Line, style: Style, x: number, y: number): void {
  let left = x
  for (const { face, actual, tj, width } of runs) {
    const font = `/${face} ${point(style.size)} Tf`
    const place = `1 0 0 1 ${point(left)} ${point(y)} Tm`
    const show = () =>
      sheet.operators.push(
        `BT ${fillColour(style.colour)} ${font} ${place} [${tj.replaceAll('><', '')}] TJ ET`,
      )
    if (actual === undefined) show()
    else drawInstead(sheet, actual, show)
    left += (width * style.size) / 1000
  }
}
