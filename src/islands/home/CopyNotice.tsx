import { useState } from 'preact/hooks'
import { copyTexts } from '#i18n'
import { copyStanding, readSetting, saveSetting } from '#storage'
import { Actions, Button, LinkButton, Notice } from '#ui'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { copyPauseFrom, isCopyDue } from './copy-due.ts'

/** One calm word that a copy is due; «Позже» keeps it away for a week. */
export function CopyNotice({ student: { db, portfolio } }: { student: Student }) {
  const [isPutOff, setPutOff] = useState(false)
  const due = useLoad(async () => {
    const { lastCopyAt, changed } = await copyStanding(db)
    const hiddenUntil = await readSetting(db, 'copyReminderHiddenUntil')
    const since = lastCopyAt ?? portfolio.createdAt
    return isCopyDue({ changed, since, hiddenUntil }, new Date()) ? { lastCopyAt, changed } : undefined
  }, [db])
  if (!due || isPutOff) return null

  async function putOff() {
    setPutOff(true)
    await saveSetting(db, 'copyReminderHiddenUntil', copyPauseFrom(new Date()))
  }

  return (
    <Notice
      tone="info"
      icon="shield-check"
      title={copyTexts.title}
      action={
        <Actions>
          <LinkButton href={link('/handover/', { copy: 'yes' })}>{copyTexts.save}</LinkButton>
          <Button kind="quiet" onClick={() => void putOff()}>
            {copyTexts.later}
          </Button>
        </Actions>
      }
    >
      <p>{due.lastCopyAt ? copyTexts.since(due.lastCopyAt, due.changed) : copyTexts.never}</p>
    </Notice>
  )
}
