import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { uiTexts } from '#i18n'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'

type Props = {
  title: string
  isOpen: boolean
  /** Called for Esc and the cross as well; the caller then sets `isOpen` to false. */
  onClose: () => void
  children: ComponentChildren
  actions?: ComponentChildren
}

/** Only for a choice that blocks; everything else is a page, a sheet or a toast with undo. */
export function Dialog({ title, isOpen, onClose, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={titleId} onClose={() => isOpen && onClose()}>
      <div class={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="x" label={uiTexts.close} onClick={onClose} />
      </div>
      {isOpen && <div class={styles.body}>{children}</div>}
      {isOpen && actions && <div class={styles.actions}>{actions}</div>}
    </dialog>
  )
}
