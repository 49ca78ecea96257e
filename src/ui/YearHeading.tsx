import { yearWithGrade } from '#i18n'
import styles from './YearHeading.module.css'

type Props = {
  /** «2026/27». */
  year: string
  grade?: number | undefined
  /** «12 записей, 8 подтверждено». */
  note?: string | undefined
}

/** Opens a school year in the timeline of a section. */
export function YearHeading({ year, grade, note }: Props) {
  return (
    <div class={styles.heading}>
      <h2>{yearWithGrade(year, grade)}</h2>
      {note && <p class={styles.note}>{note}</p>}
    </div>
  )
}
