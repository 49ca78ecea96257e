import { useEffect, useRef, useState } from 'preact/hooks'
import type { DrawingOutline } from '#domain'
import {
  cleared,
  type Drawing,
  emptyDrawing,
  keepsBase,
  type Mark,
  redo,
  shownMarks,
  undo,
  withMark,
} from './marks.ts'
import { outlineOf } from './outlines.ts'
import { paintGround, paintMark } from './paint.ts'

export type DrawingState = {
  readonly drawing: Drawing
  /** Takes a mark that stands on the canvas already. */
  readonly add: (mark: Mark) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly clear: () => void
}

/** Where the canvas will be once it is drawn. */
export type CanvasRef = { readonly current: HTMLCanvasElement | null }

type Ground = { base: ImageBitmap | undefined; outline: DrawingOutline }

/** The marks on a canvas. It is painted anew when a step is taken back, cleared, or the ground changes. */
export function useDrawing(
  canvas: CanvasRef,
  { base, outline }: Ground,
  begun: readonly Mark[] = [],
): DrawingState {
  const [drawing, setDrawing] = useState<Drawing>(() => ({ ...emptyDrawing, marks: begun }))
  const painted = useRef<Drawing | undefined>(undefined)
  useEffect(() => {
    painted.current = undefined
  }, [base, outline])
  useEffect(() => {
    const brush = canvas.current?.getContext('2d')
    if (!brush || painted.current === drawing) return
    const { width, height } = brush.canvas
    paintGround(brush, keepsBase(drawing) ? base : undefined, outlineOf(outline, width, height))
    for (const mark of shownMarks(drawing)) paintMark(brush, mark)
    painted.current = drawing
  }, [drawing, base, outline])

  const add = (mark: Mark) => {
    const next = withMark(drawing, mark)
    painted.current = next
    setDrawing(next)
  }
  return {
    drawing,
    add,
    undo: () => setDrawing(undo(drawing)),
    redo: () => setDrawing(redo(drawing)),
    clear: () => setDrawing(cleared(drawing)),
  }
}
