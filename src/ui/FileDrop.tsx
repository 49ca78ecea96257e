import { useState } from 'preact/hooks'
import { uiTexts } from '#i18n'
import styles from './FileDrop.module.css'
import { FilePick } from './FilePick.tsx'
import { Icon } from './Icon.tsx'

type Props = {
  onFiles: (files: File[]) => void
  /** What may be dropped here, for example «Пакет или резервная копия». */
  label?: string | undefined
  hint?: string | undefined
  accept?: string | undefined
  isMultiple?: boolean
  hasCamera?: boolean
  isDisabled?: boolean
}

/** Takes files by drop, by paste while the focus is inside, by choice and, if asked, by camera. */
export function FileDrop(props: Props) {
  const { onFiles, label, hint, accept } = props
  const { isMultiple = true, hasCamera = false, isDisabled = false } = props
  const [isOver, setOver] = useState(false)
  const take = (event: Event, list: FileList | undefined) => {
    if (isDisabled || !list || list.length === 0) return
    event.preventDefault()
    onFiles(isMultiple ? [...list] : [...list].slice(0, 1))
  }
  return (
    <section
      class={styles.drop}
      aria-label={label ?? uiTexts.drop}
      data-over={isOver}
      data-screen-only
      onDragOver={(event) => {
        event.preventDefault()
        setOver(!isDisabled)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event, event.dataTransfer?.files)
      }}
      onPaste={(event) => take(event, event.clipboardData?.files)}
    >
      <Icon name="upload" size="large" />
      <div class={styles.words}>
        <p class={styles.label} data-mouse-only={label === undefined}>
          {label ?? uiTexts.drop}
        </p>
        <p class={styles.hint} data-mouse-only={hint === undefined}>
          {hint ?? uiTexts.pasteHint}
        </p>
      </div>
      <div class={styles.actions}>
        <FilePick
          label={isMultiple ? uiTexts.pickFiles : uiTexts.pickFile}
          icon="folder-open"
          accept={accept}
          isMultiple={isMultiple}
          isDisabled={isDisabled}
          onFiles={onFiles}
        />
        {hasCamera && <CameraPick isDisabled={isDisabled} onFiles={onFiles} />}
      </div>
    </section>
  )
}

function CameraPick({ isDisabled, onFiles }: { isDisabled: boolean; onFiles: (files: File[]) => void }) {
  return (
    <FilePick
      label={uiTexts.camera}
      icon="camera"
      accept="image/*"
      isCamera={true}
      isDisabled={isDisabled}
      onFiles={onFiles}
    />
  )
}
