import type { Label, PenPoint, Place, Stroke } from './marks.ts'
import type { Outline } from './outlines.ts'
import { faint, labelSize, outlineTextSize, paper } from './palette.ts'

type Brush = CanvasRenderingContext2D

/** White paper, the picture that is painted on, the outline. */
export function paintGround(brush: Brush, base: ImageBitmap | undefined, outline: Outline): void {
  const { width, height } = brush.canvas
  brush.fillStyle = paper
  brush.fillRect(0, 0, width, height)
  if (base) brush.drawImage(base, 0, 0, width, height)
  if (outline.path) paintOutline(brush, outline)
}

function paintOutline(brush: Brush, { path, words }: Outline): void {
  brush.strokeStyle = faint
  brush.lineWidth = 3
  for (const part of path.split(/(?=M)/)) {
    const line = new Path2D(part)
    // A box lies over the lines that lead to it.
    if (part.endsWith('z')) {
      brush.fillStyle = paper
      brush.fill(line)
    }
    brush.stroke(line)
  }
  brush.fillStyle = faint
  write(brush, outlineTextSize)
  for (const { text, x, y } of words) brush.fillText(text, x, y)
}

export function paintMark(brush: Brush, mark: Stroke | Label): void {
  if (mark.kind === 'label') paintLabel(brush, mark)
  else for (const at of mark.points.keys()) paintSegment(brush, mark, at)
}

/** The stroke up to one of its points, so that a line grows under the pen without painting it all again. */
export function paintSegment(brush: Brush, { colour, width, points }: Stroke, at: number): void {
  const [before, from, to] = [points[at - 2], points[at - 1], points[at]]
  if (!to) return
  brush.strokeStyle = colour
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.lineWidth = width * weightOf(to)
  brush.beginPath()
  const start = from ? between(before ?? from, from) : to
  const end = from ? between(from, to) : to
  brush.moveTo(start.x, start.y)
  brush.quadraticCurveTo(from?.x ?? to.x, from?.y ?? to.y, end.x, end.y)
  brush.stroke()
}

/** A mouse and a finger press by a half; a pen makes the line thinner or thicker. */
function weightOf({ pressure }: PenPoint): number {
  return 0.5 + (pressure || 0.5)
}

function between(one: Place, other: Place): Place {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}

function paintLabel(brush: Brush, { text, colour, at }: Label): void {
  brush.fillStyle = colour
  write(brush, labelSize)
  brush.fillText(text, at.x, at.y)
}

function write(brush: Brush, size: number): void {
  brush.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`
  brush.textAlign = 'center'
  brush.textBaseline = 'middle'
}
