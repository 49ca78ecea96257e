import styles from './CornerPicker.module.css'

type Props = {
  url: string
  place: { x: number; y: number }
  photo: { width: number; height: number }
  unit: number
}

const size = 120
const zoom = 2.5

/** What the finger hides, larger, in the corner of the photo that is farther away. */
export function Loupe({ url, place, photo: { width, height }, unit }: Props) {
  const side = size * unit
  const seen = side / zoom
  const left = place.x < 0.5 ? width - side : 0
  const [x, y] = [place.x * width - seen / 2, place.y * height - seen / 2]
  const middle = { x: place.x * width, y: place.y * height }
  return (
    <svg x={left} y={0} width={side} height={side} viewBox={`${x} ${y} ${seen} ${seen}`} aria-hidden="true">
      <rect class={styles.glass} x={x} y={y} width={seen} height={seen} />
      <image href={url} width={width} height={height} />
      <path class={styles.cross} d={`M${x},${middle.y}h${seen}M${middle.x},${y}v${seen}`} />
      <rect class={styles.rim} x={x} y={y} width={seen} height={seen} />
    </svg>
  )
}
