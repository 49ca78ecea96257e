import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { keepingTexts } from '#i18n'
import { askToPersist, type ProfileDb, readDeviceSetting, saveDeviceSetting, storageReport } from '#storage'
import { Actions, Button, Notice } from '#ui'
import { showToast } from '../shared/toasts.ts'
import { useLoad } from '../shared/use-load.ts'

type Props = {
  db: ProfileDb
  /** What may stand in its place, so that one notice is shown at a time. */
  orElse: ComponentChildren
}

/** Explains the browser's promise to keep the data, and asks for it once, after the first saved entry. */
export function PersistNotice({ db, orElse }: Props) {
  const [isDone, setDone] = useState(false)
  const isWanted = useLoad(async () => {
    const [answered, report] = [await readDeviceSetting('persistence'), await storageReport(db)]
    return answered === undefined && report.persisted === 'no' && report.entries > 0
  }, [db])
  if (isDone || isWanted === undefined) return null
  if (!isWanted) return orElse

  async function ask() {
    setDone(true)
    const answer = await askToPersist()
    if (answer === 'unknown') return
    await saveDeviceSetting('persistence', answer)
    showToast(answer === 'yes' ? keepingTexts.persisted.yes : keepingTexts.answeredNo)
  }
  async function putOff() {
    setDone(true)
    await saveDeviceSetting('persistence', 'no')
  }

  return (
    <Notice
      tone="info"
      icon="shield-check"
      title={keepingTexts.askTitle}
      action={
        <Actions>
          <Button onClick={() => void ask()}>{keepingTexts.ask}</Button>
          <Button kind="quiet" onClick={() => void putOff()}>
            {keepingTexts.later}
          </Button>
        </Actions>
      }
    >
      <p>{keepingTexts.askText}</p>
    </Notice>
  )
}
