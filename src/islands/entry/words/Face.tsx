import styles from './AssessmentPanel.module.css'

/** Mouths of the three faces: not yet, trying, works. */
const mouths = ['M8.5 16.2q3.5 -2.4 7 0', 'M8.5 15.4h7', 'M8 14.2q4 4 8 0'] as const

/** A face for grades 1–4 (S4 9). The word stands beside it, so nothing hangs on the drawing. */
export function Face({ step }: { step: number }) {
  return (
    <svg class={styles.face} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M9 9.5v.5M15 9.5v.5" />
      <path d={mouths[step - 1] ?? ''} />
    </svg>
  )
}
