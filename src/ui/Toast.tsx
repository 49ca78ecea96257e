import { useState } from 'preact/hooks'
import { uiTexts } from '#i18n'
import { Button } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './Toast.module.css'
import { useCountdown } from './use-countdown.ts'

export type ToastMessage = {
  id: string
  text: string
  icon?: IconName
  /** «Вернуть» and the like; acting also puts the message away. */
  action?: { label: string; onAct: () => void } | undefined
  /** At least ten seconds whatever is asked. */
  seconds?: number
}

type Props = { message: ToastMessage; onDismiss: (id: string) => void }

/** A message that leaves by itself, but waits while a pointer or the focus is on it. */
export function Toast({ message, onDismiss }: Props) {
  const [isHovered, setHovered] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const dismiss = () => onDismiss(message.id)
  const { action } = message
  useCountdown(Math.max(10, message.seconds ?? 10) * 1000, isHovered || isFocused, dismiss)
  return (
    <div
      class={styles.toast}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      {message.icon && <Icon name={message.icon} />}
      <p class={styles.text}>{message.text}</p>
      {action && (
        <Button
          onClick={() => {
            action.onAct()
            dismiss()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="x" label={uiTexts.dismiss} onClick={dismiss} />
    </div>
  )
}
