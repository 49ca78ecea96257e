import { uiTexts } from '#i18n'
import styles from './CameraTile.module.css'
import { Icon } from './Icon.tsx'

type Props = {
  onFiles: (files: File[]) => void
  /** «Снять грамоту». */
  label?: string | undefined
  isDisabled?: boolean
}

/** A tile in a row of pictures that opens the camera. */
export function CameraTile({ onFiles, label = uiTexts.camera, isDisabled = false }: Props) {
  return (
    <label class={styles.tile} data-screen-only>
      <input
        class={styles.input}
        type="file"
        accept="image/*"
        capture="environment"
        disabled={isDisabled}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <Icon name="camera" size="large" />
      <span>{label}</span>
    </label>
  )
}
