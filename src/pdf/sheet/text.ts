import type { Line, Style } from '../type/lines.ts'
import { fillColour, point } from './operators.ts'
import type { Sheet } from './sheet.ts'

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
  if (runs.length === 0) return
  sheet.operators.push(`BT ${fillColour(style.colour)} 1 0 0 1 ${point(x)} ${point(y)} Tm`)
  let face = ''
  for (const { face: key, actual, tj } of runs) {
    const shown = `[${tj.replaceAll('><', '')}] TJ`
    const font = key === face ? '' : `/${key} ${point(style.size)} Tf `
    sheet.operators.push(actual === undefined ? font + shown : `${font}${spanOf(actual)} ${shown} EMC`)
    face = key
  }
  sheet.operators.push('ET')
}

/** Marks a placeholder with the text it stands for (ISO 32000-2, 14.9.4). */
function spanOf(actual: string): string {
  const digits = Array.from({ length: actual.length }, (_, at) =>
    actual.charCodeAt(at).toString(16).padStart(4, '0'),
  )
  return `/Span <</ActualText <feff${digits.join('')}>>> BDC`
}
