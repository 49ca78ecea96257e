import type { DrawingMark } from '#domain'

export type Mark = DrawingMark
export type Stroke = Extract<Mark, { kind: 'stroke' }>
export type Label = Extract<Mark, { kind: 'label' }>

/** A place on the sheet in its own pixels. */
export type Place = Label['at']

/** A place where the pen was, and how hard it was pressed, 0 to 1. */
export type PenPoint = Stroke['points'][number]

/** What was done, and what was taken back and may be done again. */
export type Drawing = { readonly marks: readonly Mark[]; readonly undone: readonly Mark[] }

export const emptyDrawing: Drawing = { marks: [], undone: [] }

/** A new mark: what was taken back before it is gone. */
export function withMark({ marks }: Drawing, mark: Mark): Drawing {
  return { marks: [...marks, mark], undone: [] }
}

export function undo({ marks, undone }: Drawing): Drawing {
  const last = marks.slice(-1)
  return { marks: marks.slice(0, marks.length - last.length), undone: [...undone, ...last] }
}

export function redo({ marks, undone }: Drawing): Drawing {
  const last = undone.slice(-1)
  return { marks: [...marks, ...last], undone: undone.slice(0, undone.length - last.length) }
}

/** Clears the sheet, as a mark that can be undone; an empty sheet is left alone. */
export function cleared(drawing: Drawing): Drawing {
  return shownMarks(drawing).length === 0 ? drawing : withMark(drawing, { kind: 'clear' })
}

/** The marks on the sheet: those after it was cleared last. */
export function shownMarks({ marks }: Drawing): (Stroke | Label)[] {
  const start = marks.map(({ kind }) => kind).lastIndexOf('clear') + 1
  return marks.slice(start).filter((mark) => mark.kind !== 'clear')
}

/** Whether the picture that was there before, if any, is still on the sheet. */
export function keepsBase({ marks }: Drawing): boolean {
  return marks.every(({ kind }) => kind !== 'clear')
}
