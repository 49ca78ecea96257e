import { Icon, type IconName } from './Icon.tsx'
import styles from './IconButton.module.css'

type Props = {
  icon: IconName
  /** What the button does, in words. */
  label: string
  /** For a switch: whether it is on now. */
  isPressed?: boolean | undefined
  isDisabled?: boolean
  onClick: () => void
}

export function IconButton({ icon, label, isPressed, isDisabled = false, onClick }: Props) {
  return (
    <button
      class={styles.button}
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      aria-disabled={isDisabled}
      onClick={() => {
        if (!isDisabled) onClick()
      }}
    >
      <Icon name={icon} />
    </button>
  )
}
