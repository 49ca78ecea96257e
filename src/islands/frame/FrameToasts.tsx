import { useEffect, useState } from 'preact/hooks'
import { type ToastMessage, ToastRegion } from '#ui'
import { closeToast, watchToasts } from '../shared/toasts.ts'

export function FrameToasts() {
  const [toasts, setToasts] = useState<readonly ToastMessage[]>([])
  useEffect(() => watchToasts(setToasts), [])
  return <ToastRegion messages={toasts} onDismiss={closeToast} />
}
