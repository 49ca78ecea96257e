import { useRef } from 'preact/hooks'
import type { Label, PenPoint, Stroke } from './marks.ts'
import { paintMark, paintSegment } from './paint.ts'
import { colours, eraserScale, type Hand, paper, widths } from './palette.ts'
import type { CanvasRef } from './use-drawing.ts'

/** Turns the movements of a pen, a finger or a mouse into strokes, and a tap into a label. */
export function usePen(canvas: CanvasRef, hand: Hand, onMark: (mark: Stroke | Label) => void) {
  const active = useRef<{ pointer: number; stroke: Stroke } | undefined>(undefined)
  const hasPen = useRef(false)

  const begin = (event: PointerEvent) => {
    const brush = canvas.current?.getContext('2d')
    if (!brush || active.current || event.button !== 0) return
    hasPen.current ||= event.pointerType === 'pen'
    // The palm that rests on the sheet while a pen draws.
    if (hasPen.current && event.pointerType === 'touch') return
    event.preventDefault()
    const point = pointOn(brush.canvas, event)
    if (hand.tool === 'label') return writeAt(brush, point)
    const stroke = strokeOf(hand, point)
    active.current = { pointer: event.pointerId, stroke }
    brush.canvas.setPointerCapture(event.pointerId)
    paintMark(brush, stroke)
  }

  const writeAt = (brush: CanvasRenderingContext2D, { x, y }: PenPoint) => {
    if (!hand.text.trim()) return
    const label: Label = { kind: 'label', colour: colours[hand.colour], text: hand.text.trim(), at: { x, y } }
    paintMark(brush, label)
    onMark(label)
  }

  const move = (event: PointerEvent) => {
    const brush = canvas.current?.getContext('2d')
    const { pointer, stroke } = active.current ?? {}
    if (!brush || !stroke || pointer !== event.pointerId) return
    const passed = event.getCoalescedEvents?.() ?? []
    for (const one of passed.length > 0 ? passed : [event]) {
      stroke.points.push(pointOn(brush.canvas, one))
      paintSegment(brush, stroke, stroke.points.length - 1)
    }
  }

  const end = (event: PointerEvent) => {
    if (active.current?.pointer !== event.pointerId) return
    const { stroke } = active.current
    active.current = undefined
    onMark(stroke)
  }
  return { onPointerDown: begin, onPointerMove: move, onPointerUp: end, onPointerCancel: end }
}

function strokeOf({ tool, colour, width }: Hand, point: PenPoint): Stroke {
  const isEraser = tool === 'eraser'
  return {
    kind: 'stroke',
    colour: isEraser ? paper : colours[colour],
    width: widths[width] * (isEraser ? eraserScale : 1),
    points: [point],
  }
}

function pointOn(canvas: HTMLCanvasElement, { clientX, clientY, pressure }: PointerEvent): PenPoint {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  return {
    x: ((clientX - left) * canvas.width) / width,
    y: ((clientY - top) * canvas.height) / height,
    pressure,
  }
}
