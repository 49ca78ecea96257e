import { useEffect, useRef, useState } from 'preact/hooks'
import { scanTexts } from '#i18n'
import type { Corners, SheetLook } from '#media'
import { useObjectUrl } from '../shared/use-object-url.ts'
import { CornerHandle } from './CornerHandle.tsx'
import styles from './CornerPicker.module.css'
import { Loupe } from './Loupe.tsx'

type Props = {
  look: SheetLook
  corners: Corners
  onMove: (corner: number, to: { x: number; y: number }) => void
}

/** The photo with a frame over the sheet; its corners are moved by finger, mouse or arrow keys. */
export function CornerPicker({ look, corners, onMove }: Props) {
  const { width, height } = look.photo
  const drawing = useRef<SVGSVGElement>(null)
  const unit = useUnit(drawing)
  const [held, setHeld] = useState<number>()
  const url = useObjectUrl(async () => look.shown, [look.shown])
  const heldCorner = held === undefined ? undefined : corners[held]
  const points = corners.map(({ x, y }) => `${x * width},${y * height}`)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot hold a fieldset
    <svg
      ref={drawing}
      class={styles.picker}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={scanTexts.corners}
    >
      {url && <image href={url} width={width} height={height} />}
      <path class={styles.veil} d={`M0,0H${width}V${height}H0ZM${points.join('L')}Z`} fill-rule="evenodd" />
      <polygon class={styles.frame} points={points.join(' ')} />
      {corners.map(({ x, y }, at) => (
        <CornerHandle
          key={scanTexts.corner[at]}
          label={scanTexts.corner[at] ?? ''}
          place={{ x, y }}
          photo={look.photo}
          unit={unit}
          onMove={(to) => onMove(at, to)}
          onHold={(isHeld) => setHeld(isHeld ? at : undefined)}
        />
      ))}
      {url && heldCorner && <Loupe url={url} place={heldCorner} photo={look.photo} unit={unit} />}
    </svg>
  )
}

/** Points of the photo in one pixel of the screen: handles keep their size for fingers at every width. */
function useUnit(drawing: { readonly current: SVGSVGElement | null }): number {
  const [unit, setUnit] = useState(1)
  useEffect(() => {
    const element = drawing.current
    if (!element) return undefined
    const measure = () => {
      const scale = element.getScreenCTM()?.a
      if (scale) setUnit(1 / scale)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return unit
}
