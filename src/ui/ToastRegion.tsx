import styles from './Toast.module.css'
import { Toast, type ToastMessage } from './Toast.tsx'

type Props = { messages: readonly ToastMessage[]; onDismiss: (id: string) => void }

/** Must stand in the page before the first message, or it is not read aloud. */
export function ToastRegion({ messages, onDismiss }: Props) {
  return (
    <div class={styles.region} role="status" aria-live="polite">
      {messages.map((message) => (
        <Toast key={message.id} message={message} onDismiss={onDismiss} />
      ))}
    </div>
  )
}
