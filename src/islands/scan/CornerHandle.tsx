import { useRef } from 'preact/hooks'
import { scanTexts } from '#i18n'
import styles from './CornerPicker.module.css'

type Place = { x: number; y: number }

type Props = {
  label: string
  /** In shares of the photo. */
  place: Place
  photo: { width: number; height: number }
  /** Points of the photo in one pixel of the screen. */
  unit: number
  onMove: (to: Place) => void
  onHold: (isHeld: boolean) => void
}

/** A key moves a corner by so large a share of the photo; with Shift by a fifth of it. */
const keyStep = 0.005
const keys: Record<string, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** One corner of the sheet: 44 pixels for a finger, arrows for the keyboard. */
export function CornerHandle({ label, place, photo, unit, onMove, onHold }: Props) {
  const grip = useRef<Place | undefined>(undefined)
  const press = (event: PointerEvent & { currentTarget: SVGGElement }) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = placeOf(event, photo)
    // The finger rarely meets the middle: the corner keeps its distance from it.
    grip.current = { x: place.x - at.x, y: place.y - at.y }
    onHold(true)
  }
  const drag = (event: PointerEvent & { currentTarget: SVGGElement }) => {
    if (!grip.current) return
    const at = placeOf(event, photo)
    onMove({ x: at.x + grip.current.x, y: at.y + grip.current.y })
  }
  const release = () => {
    grip.current = undefined
    onHold(false)
  }
  const type = (event: KeyboardEvent) => {
    const way = keys[event.key]
    if (!way) return
    event.preventDefault()
    const step = event.shiftKey ? keyStep / 5 : keyStep
    onMove({ x: place.x + way.x * step, y: place.y + way.y * step })
  }
  return (
    <g
      class={styles.handle}
      role="slider"
      tabindex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(place.x)}
      aria-valuetext={scanTexts.place(percent(place.x), percent(place.y))}
      transform={`translate(${place.x * photo.width} ${place.y * photo.height}) scale(${unit})`}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={type}
    >
      <circle class={styles.reach} r="22" />
      <circle class={styles.dot} r="10" />
    </g>
  )
}

function percent(share: number): number {
  return Math.round(share * 100)
}

function placeOf(event: PointerEvent & { currentTarget: SVGGElement }, photo: Props['photo']): Place {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse()
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
  return { x: at.x / photo.width, y: at.y / photo.height }
}
