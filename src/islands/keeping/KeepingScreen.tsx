import { useState } from 'preact/hooks'
import { fileSize, keepingTexts } from '#i18n'
import { askToPersist, collectFiles, saveDeviceSetting, storageReport } from '#storage'
import { Button, DataList, LinkButton, Meter, Notice, Sheet, Stack } from '#ui'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'
import { useWatch } from '../shared/use-watch.ts'
import { KeyCopy } from './KeyCopy.tsx'
import { OwnerLog } from './OwnerLog.tsx'

/** Above this share of the browser's quota the owner is warned. */
const nearlyFull = 0.8

type Report = Awaited<ReturnType<typeof storageReport>>

export function KeepingScreen({ student: { db } }: { student: Student }) {
  const [asked, setAsked] = useState(0)
  const report = useWatch(() => storageReport(db), [db, asked])
  if (!report) return null

  async function ask() {
    const answer = await askToPersist()
    if (answer !== 'unknown') await saveDeviceSetting('persistence', answer)
    setAsked((times) => times + 1)
    if (answer === 'no') showToast(keepingTexts.answeredNo)
  }

  return (
    <Stack>
      <Notice
        tone={report.persisted === 'yes' ? 'ok' : 'info'}
        title={keepingTexts.persisted[report.persisted]}
        action={report.persisted === 'no' && <Button onClick={() => void ask()}>{keepingTexts.ask}</Button>}
      >
        <p>{keepingTexts.persistedText[report.persisted]}</p>
      </Notice>
      <CopySheet report={report} />
      <InsideSheet report={report} onFree={() => void free()} />
      <KeyCopy db={db} />
      <OwnerLog db={db} />
    </Stack>
  )

  async function free() {
    const freed = await collectFiles(db, new Date())
    if (freed.ok) showToast(keepingTexts.freed(freed.value))
  }
}

function CopySheet({ report }: { report: Report }) {
  const { lastCopyAt, changedSinceCopy } = report
  return (
    <Sheet
      title={keepingTexts.copy}
      actions={
        <LinkButton kind="primary" icon="package" href={link('/handover/', { copy: 'yes' })}>
          {keepingTexts.makeCopy}
        </LinkButton>
      }
    >
      <p>
        <strong>{lastCopyAt ? keepingTexts.copyAt(lastCopyAt) : keepingTexts.noCopy}</strong>{' '}
        {lastCopyAt && keepingTexts.changed(changedSinceCopy)}
      </p>
      <p>{keepingTexts.copyText}</p>
    </Sheet>
  )
}

function InsideSheet({ report, onFree }: { report: Report; onFree: () => void }) {
  const { usage, quota } = report
  const isNearlyFull = usage !== undefined && quota !== undefined && usage > quota * nearlyFull
  return (
    <Sheet title={keepingTexts.inside} actions={<Button onClick={onFree}>{keepingTexts.free}</Button>}>
      <DataList
        items={[
          { term: keepingTexts.entries, value: report.entries },
          { term: keepingTexts.files, value: report.files },
          { term: keepingTexts.size, value: fileSize(report.bytes) },
        ]}
      />
      {usage !== undefined && quota !== undefined && (
        <Meter
          label={keepingTexts.used}
          value={usage}
          max={quota}
          detail={keepingTexts.usedOf(usage, quota)}
          tone={isNearlyFull ? 'attention' : 'info'}
        />
      )}
      {isNearlyFull && (
        <Notice tone="attention">
          <p>{keepingTexts.nearlyFull}</p>
        </Notice>
      )}
    </Sheet>
  )
}
