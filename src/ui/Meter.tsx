import styles from './Meter.module.css'
import type { Tone } from './Stamp.tsx'

type Props = {
  label: string
  value: number
  max: number
  /** The same in words: «1,2 ГБ из 10 ГБ». */
  detail: string
  tone?: Tone
}

/** How much of something there is now: space, confirmed entries. */
export function Meter({ label, value, max, detail, tone = 'info' }: Props) {
  return (
    <label class={styles.label} data-tone={tone}>
      <span class={styles.words}>
        <span>{label}</span>
        <span class={styles.detail}>{detail}</span>
      </span>
      <meter class={styles.meter} min={0} max={max} value={value}>
        {detail}
      </meter>
    </label>
  )
}
