import type { ComponentChildren } from 'preact'
import styles from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'

/** One primary button a screen; `danger` only where something may be lost. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

type Props = {
  children: ComponentChildren
  kind?: ButtonKind
  icon?: IconName | undefined
  type?: 'button' | 'submit'
  /** Keeps its place and its focus while the work goes on, and takes no second press. */
  isBusy?: boolean
  isDisabled?: boolean
  /** Id of the text that says why the button is disabled or what it does. */
  describedBy?: string | undefined
  onClick?: () => void
}

export function Button(props: Props) {
  const { children, kind = 'plain', icon, type = 'button', isBusy = false, isDisabled = false } = props
  const isResting = isBusy || isDisabled
  return (
    <button
      class={styles.button}
      data-kind={kind}
      type={type}
      aria-busy={isBusy}
      aria-disabled={isResting}
      aria-describedby={props.describedBy}
      onClick={(event) => {
        if (isResting) event.preventDefault()
        else props.onClick?.()
      }}
    >
      {isBusy ? <Icon name="loader-circle" /> : icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
