import type { ToastMessage } from '#ui'

type Listener = (shown: readonly ToastMessage[]) => void

let shown: readonly ToastMessage[] = []
let last = 0
const listeners = new Set<Listener>()

/** A deletion always comes with an action that undoes it. */
export function showToast(text: string, action?: ToastMessage['action']): void {
  last += 1
  change([...shown, { id: String(last), text, action }])
}

export function closeToast(id: string): void {
  change(shown.filter((toast) => toast.id !== id))
}

/** Toasts on screen, oldest first, now and whenever they change. Returns the way to stop. */
export function watchToasts(listener: Listener): () => void {
  listeners.add(listener)
  listener(shown)
  return () => listeners.delete(listener)
}

function change(next: readonly ToastMessage[]): void {
  shown = next
  for (const listener of listeners) listener(shown)
}
