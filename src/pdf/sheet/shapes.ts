import { fillColour, point, strokeColour } from './operators.ts'
import type { Sheet } from './sheet.ts'

/** `y` is the lower edge. Lengths in points. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export function fillBox(sheet: Sheet, box: Box, colour: string, radius = 0): void {
  sheet.operators.push(`${fillColour(colour)} ${outline(box, radius)} f`)
}

export function strokeBox(
  sheet: Sheet,
  box: Box,
  colour: string,
  { radius = 0, weight = 0.75, dash = '' }: { radius?: number; weight?: number; dash?: string } = {},
): void {
  const pattern = dash && `[${dash}] 0 d`
  sheet.operators.push(`q ${strokeColour(colour)} ${point(weight)} w ${pattern} ${outline(box, radius)} S Q`)
}

export function drawRule(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  colour: string,
  weight = 0.75,
): void {
  fillBox(sheet, { x, y: y - weight / 2, width, height: weight }, colour)
}

/** Draws an embedded picture into a box, with slightly rounded corners and a hairline around it. */
export function drawPicture(sheet: Sheet, name: string, box: Box, edge: string): void {
  const { x, y, width, height } = box
  sheet.pictures.add(name)
  const place = `${point(width)} 0 0 ${point(height)} ${point(x)} ${point(y)} cm`
  sheet.operators.push(`q ${outline(box, 4)} W n ${place} /${name} Do Q`)
  strokeBox(sheet, box, edge, { radius: 4 })
}

function outline({ x, y, width, height }: Box, radius: number): string {
  if (radius === 0) return `${[x, y, width, height].map(point).join(' ')} re`
  const right = x + width
  const top = y + height
  // Distance of the control points of a quarter circle drawn as a Bezier curve.
  const bend = radius * 0.4477
  const path = (operator: string, ...at: number[]) => `${at.map(point).join(' ')} ${operator}`
  return [
    path('m', x + radius, y),
    path('l', right - radius, y),
    path('c', right - bend, y, right, y + bend, right, y + radius),
    path('l', right, top - radius),
    path('c', right, top - bend, right - bend, top, right - radius, top),
    path('l', x + radius, top),
    path('c', x + bend, top, x, top - bend, x, top - radius),
    path('l', x, y + radius),
    path('c', x, y + bend, x + bend, y, x + radius, y),
    'h',
  ].join(' ')
}
