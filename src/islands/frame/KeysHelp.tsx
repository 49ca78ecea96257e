import { useEffect, useState } from 'preact/hooks'
import { frameScreenTexts } from '#i18n'
import { Dialog } from '#ui'
import styles from './KeysHelp.module.css'
import { listenToKeys } from './keys.ts'

/** The list of keys, opened by «?». */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => listenToKeys(() => setOpen(true)), [])
  return (
    <Dialog title={frameScreenTexts.keysTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
      <dl class={styles.keys}>
        {frameScreenTexts.keys.map(([key, act]) => (
          <div key={key} class={styles.line}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
