import { useEffect, useRef, useState } from 'preact/hooks'
import { scanTexts } from '#i18n'
import { type Corners, lookAtPhoto, moveCorner, type SheetLook, straightenPhoto } from '#media'

/** How the sheet is to be drawn. */
export type Wish = { corners: Corners; quarters: number; isWhitened: boolean }

export type ScanState =
  | { kind: 'looking' }
  | { kind: 'failed' }
  | { kind: 'ready'; look: SheetLook; wish: Wish; preview: Blob | undefined; isFinishing: boolean }

export type Scan = {
  readonly state: ScanState
  readonly move: (corner: number, to: { x: number; y: number }) => void
  readonly turn: () => void
  readonly whiten: () => void
  /** The straightened picture in full size; undefined when it could not be made. */
  readonly finish: () => Promise<File | undefined>
}

/** While a corner is moved the preview waits so long, in milliseconds. */
const pause = 120
const previewSide = 720

/** A straightened sheet: letters of a diploma stay readable, and a hundred of them take 50 MB. */
const maxSide = 2200
const mostBytes = 490_000

/** Looks for the sheet on a photo, draws what the student wishes, and makes the new picture at the end. */
export function useScan(picture: Blob, name: string): Scan {
  const [state, setState] = useState<ScanState>({ kind: 'looking' })
  const ready = state.kind === 'ready' ? state : undefined
  const change = (part: Partial<Extract<ScanState, { kind: 'ready' }>>) =>
    setState((now) => (now.kind === 'ready' ? { ...now, ...part } : now))

  useEffect(() => {
    const stop = new AbortController()
    void look(picture, stop.signal).then((next) => next && setState(next))
    return () => stop.abort()
  }, [picture])
  usePreview(ready?.look, ready?.wish, (preview) => change({ preview }))

  const wish = (part: Partial<Wish>) => ready && change({ wish: { ...ready.wish, ...part } })
  async function finish() {
    if (!ready) return undefined
    change({ isFinishing: true })
    const made = await straightenPhoto(picture, { ...ready.wish, maxSide, mostBytes })
    if (!made.ok) {
      setState({ kind: 'failed' })
      return undefined
    }
    return new File([made.value.bytes], scanTexts.fileName(withoutEnding(name)), { type: 'image/jpeg' })
  }
  return {
    state,
    move: (corner, to) => {
      const corners = ready && moveCorner(ready.wish.corners, corner, to)
      if (corners) wish({ corners })
    },
    turn: () => wish({ quarters: ((ready?.wish.quarters ?? 0) + 1) % 4 }),
    whiten: () => wish({ isWhitened: !ready?.wish.isWhitened }),
    finish,
  }
}

async function look(picture: Blob, signal: AbortSignal): Promise<ScanState | undefined> {
  const seen = await lookAtPhoto(picture, signal).catch(() => undefined)
  if (signal.aborted || !seen) return undefined
  if (!seen.ok) return { kind: 'failed' }
  const { corners, isSure } = seen.value
  const wish = { corners, quarters: 0, isWhitened: isSure }
  return { kind: 'ready', look: seen.value, wish, preview: undefined, isFinishing: false }
}

/** Draws the newest wish from the small photo; one drawing at a time, and a late one is dropped. */
function usePreview(
  seen: SheetLook | undefined,
  wish: Wish | undefined,
  onDrawn: (preview: Blob) => void,
): void {
  const newest = useRef(wish)
  newest.current = wish
  useEffect(() => {
    if (!seen || !wish) return undefined
    const timer = setTimeout(async () => {
      const drawn = await straightenPhoto(seen.shown, { ...wish, maxSide: previewSide, mostBytes })
      if (drawn.ok && newest.current === wish) onDrawn(new Blob([drawn.value.bytes], { type: 'image/jpeg' }))
    }, pause)
    return () => clearTimeout(timer)
  }, [seen, wish])
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.\s]{1,10}$/, '')
}
