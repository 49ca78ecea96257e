import { useEffect, useRef, useState } from 'preact/hooks'
import { civilDate, type DrawingDraft, type DrawingOutline } from '#domain'
import { drawingTexts } from '#i18n'
import { Button, FullWindow, IconButton, Notice } from '#ui'
import { useLoad } from '../shared/use-load.ts'
import styles from './DrawingDialog.module.css'
import { outlineForItem } from './outlines.ts'
import { firstHand } from './palette.ts'
import { longSide, shortSide } from './sheet.ts'
import { Toolbox } from './Toolbox.tsx'
import { type DrawingState, useDrawing } from './use-drawing.ts'
import { usePen } from './use-pen.ts'

/** All that is on a sheet. */
export type Sketch = Omit<DrawingDraft, 'entry' | 'replaces'>

type Props = {
  /** The item of the structure: some begin with an outline. */
  item: string | undefined
  /** A drawing to paint on. */
  base: Blob | undefined
  /** What was drawn before the sheet was lost from sight. */
  begun: Sketch | undefined
  /** Called after every step, so that a closed tab loses nothing. */
  onStep: (sketch: Sketch) => void
  onDone: (file: File) => void
  onDiscard: () => void
}

/** A sheet over the whole window. It is saved however it is closed, unless that is refused; an empty one is not. */
export function DrawingDialog({ item, base, begun, onStep, onDone, onDiscard }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const isDiscarded = useRef(false)
  const [hand, setHand] = useState(firstHand)
  const [isFailed, setFailed] = useState(false)
  const [outline, setOutline] = useState<DrawingOutline>(
    () => begun?.outline ?? (base ? 'none' : outlineForItem(item)),
  )
  const bitmap = useLoad(async () => base && createImageBitmap(base), [base])
  const state = useDrawing(canvas, { base: bitmap, outline }, begun?.marks)
  const pen = usePen(canvas, hand, state.add)
  const [size] = useState(() => begun ?? sheetSize())
  const { marks } = state.drawing
  useEffect(() => {
    if (marks.length > 0) onStep({ outline, width: size.width, height: size.height, marks: [...marks] })
  }, [marks, outline])

  async function close() {
    if (isDiscarded.current || marks.length === 0) return onDiscard()
    const file = canvas.current && (await fileOf(canvas.current))
    if (file) return onDone(file)
    setFailed(true)
    dialog.current?.showModal()
  }
  const discard = () => {
    isDiscarded.current = true
    dialog.current?.close()
  }
  return (
    <FullWindow
      dialog={dialog}
      label={drawingTexts.sheet}
      class={styles.dialog}
      onClose={() => void close()}
      onKeyDown={(event) => turnBack(event, state)}
    >
      <header class={styles.head}>
        <Steps state={state} />
        <IconButton icon="x" label={drawingTexts.discard} onClick={discard} />
        <Button kind="primary" icon="check" onClick={() => dialog.current?.close()}>
          {drawingTexts.done}
        </Button>
      </header>
      {isFailed && <Notice tone="broken">{drawingTexts.notSaved}</Notice>}
      <div class={styles.stage}>
        <canvas
          ref={canvas}
          class={styles.sheet}
          width={bitmap?.width ?? size.width}
          height={bitmap?.height ?? size.height}
          role="img"
          aria-label={drawingTexts.sheet}
          aria-description={drawingTexts.sheetHelp}
          {...pen}
        />
      </div>
      <Toolbox hand={hand} onHand={setHand} outline={outline} onOutline={setOutline} hasOutlines={!base} />
    </FullWindow>
  )
}

function Steps({ state: { drawing, undo, redo, clear } }: { state: DrawingState }) {
  return (
    <div class={styles.steps}>
      <IconButton
        icon="undo-2"
        label={drawingTexts.undo}
        isDisabled={drawing.marks.length === 0}
        onClick={undo}
      />
      <span class={styles.mirrored}>
        <IconButton
          icon="undo-2"
          label={drawingTexts.redo}
          isDisabled={drawing.undone.length === 0}
          onClick={redo}
        />
      </span>
      <IconButton
        icon="trash-2"
        label={drawingTexts.clear}
        isDisabled={drawing.marks.length === 0}
        onClick={clear}
      />
    </div>
  )
}

function turnBack(event: KeyboardEvent, { undo, redo }: DrawingState): void {
  const isStep = (event.ctrlKey || event.metaKey) && event.code === 'KeyZ'
  if (!isStep || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  if (event.shiftKey) redo()
  else undo()
}

/** The sheet stands on a phone that is held upright, and lies elsewhere. */
function sheetSize(): { width: number; height: number } {
  const isUpright = innerHeight > innerWidth
  return isUpright ? { width: shortSide, height: longSide } : { width: longSide, height: shortSide }
}

async function fileOf(canvas: HTMLCanvasElement): Promise<File | undefined> {
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  const name = drawingTexts.fileName(civilDate(new Date()))
  return bytes ? new File([bytes], name, { type: 'image/png' }) : undefined
}
