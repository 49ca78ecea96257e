import { uiTexts } from '#i18n'
import { Button } from './Button.tsx'
import styles from './Progress.module.css'

type Props = {
  label: string
  /** From 0 to 1; undefined while the end is not known. */
  value?: number | undefined
  /** «38 из 58 файлов». */
  detail?: string | undefined
  onCancel?: (() => void) | undefined
}

export function Progress({ label, value, detail, onCancel }: Props) {
  return (
    <div class={styles.progress}>
      <label class={styles.label}>
        <span class={styles.words}>
          <span>{label}</span>
          {detail && <span class={styles.detail}>{detail}</span>}
        </span>
        <progress class={styles.bar} value={value} max={1} />
      </label>
      {onCancel && (
        <Button kind="quiet" onClick={onCancel}>
          {uiTexts.cancel}
        </Button>
      )}
    </div>
  )
}
