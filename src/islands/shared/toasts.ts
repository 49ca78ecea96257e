import { signal } from '@preact/signals'
import type { ToastMessage } from '#ui'

/** Toasts on screen, oldest first. The frame shows them; any island adds them. */
export const toasts = signal<readonly ToastMessage[]>([])

let last = 0

/** A deletion always comes with an action that undoes it. */
export function showToast(text: string, action?: ToastMessage['action']): void {
  last += 1
  toasts.value = [...toasts.value, { id: String(last), text, action }]
}

export function closeToast(id: string): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}
