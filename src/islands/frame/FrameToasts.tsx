import { ToastRegion } from '#ui'
import { closeToast, toasts } from '../shared/toasts.ts'

export function FrameToasts() {
  return <ToastRegion messages={toasts.value} onDismiss={closeToast} />
}
