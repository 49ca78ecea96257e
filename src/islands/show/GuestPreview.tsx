import { useRef } from 'preact/hooks'
import { showTexts } from '#i18n'
import { FullWindow, IconButton } from '#ui'
import styles from './ShowScreen.module.css'

/** The very page that would be saved, in a frame that can do nothing but be looked at. */
export function GuestPreview({ page, onClose }: { page: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <FullWindow dialog={dialog} label={showTexts.previewTitle} onClose={onClose}>
      <header class={styles.previewHead}>
        <strong>{showTexts.previewTitle}</strong>
        <IconButton icon="x" label={showTexts.close} onClick={() => dialog.current?.close()} />
      </header>
      <iframe class={styles.guest} title={showTexts.previewTitle} srcDoc={page} sandbox="" />
    </FullWindow>
  )
}
