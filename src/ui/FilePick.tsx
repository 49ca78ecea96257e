import buttonStyles from './Button.module.css'
import styles from './FilePick.module.css'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  label: string
  icon: IconName
  kind?: 'primary' | 'plain'
  /** As in the attribute: «image/*,.pdf». */
  accept?: string | undefined
  isMultiple?: boolean
  /** Opens the camera at the back of a phone instead of the list of files. */
  isCamera?: boolean
  isDisabled?: boolean
  onFiles: (files: File[]) => void
}

/** A file input that looks like a button. */
export function FilePick(props: Props) {
  const {
    label,
    icon,
    kind = 'plain',
    accept,
    isMultiple = false,
    isCamera = false,
    isDisabled = false,
  } = props
  return (
    <label class={styles.pick}>
      <input
        class={styles.input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        disabled={isDisabled}
        capture={isCamera ? 'environment' : undefined}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same file may be chosen again.
          event.currentTarget.value = ''
          if (files.length > 0) props.onFiles(files)
        }}
      />
      <span class={buttonStyles.button} data-kind={kind} aria-disabled={isDisabled}>
        <Icon name={icon} />
        <span>{label}</span>
      </span>
    </label>
  )
}
