import type { ComponentChildren, RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import styles from './FullWindow.module.css'

type Props = {
  /** The dialog itself, which its parts close. */
  dialog: RefObject<HTMLDialogElement | null>
  label: string
  class?: string | undefined
  /** Called however it is closed, by Esc too. */
  onClose: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ComponentChildren
}

/** Something over the whole window: a file, a sheet to draw on, a photo to straighten. It is open while it is drawn. */
export function FullWindow({ dialog, label, class: own, onClose, onKeyDown, children }: Props) {
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class={own ? `${styles.window} ${own}` : styles.window}
      aria-label={label}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      {children}
    </dialog>
  )
}
