import { useEffect, useRef } from 'preact/hooks'
import { captureTexts, draftsTexts, intakeTexts } from '#i18n'
import { Button, Notice, Stack } from '#ui'
import { NameList } from '../drafts/NameList.tsx'
import { entryLink } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import type { Made } from './make-entries.ts'

type Props = { student: Student; made: Made; onMore: () => void }

/** A single draft is opened at once; several are named here, one after another. */
export function CaptureResult({ student, made, onMore }: Props) {
  const { entries, troubles, notes, isStopped } = made
  const [only, second] = entries
  const isSingle = only !== undefined && !second && troubles.length + notes.length === 0 && !isStopped
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSingle) location.assign(`${entryLink(only.id)}&name=yes`)
    else if (!only) place.current?.focus()
  }, [])
  if (isSingle) return null
  return (
    <div ref={place} tabIndex={-1}>
      <Stack>
        {isStopped && (
          <Notice tone="attention" isLive>
            <p>{intakeTexts.stopped(made.kept.length, made.of)}</p>
          </Notice>
        )}
        {troubles.length > 0 && (
          <Notice tone="attention" title={captureTexts.troubles} isLive>
            <Lines of={troubles} />
          </Notice>
        )}
        {notes.length > 0 && (
          <Notice tone="info" title={captureTexts.notes} isLive>
            <Lines of={notes} />
          </Notice>
        )}
        {entries.length > 0 && (
          <NameList
            db={student.db}
            title={captureTexts.made(entries.length)}
            lead={captureTexts.madeText}
            entries={entries}
          />
        )}
        <Button onClick={onMore}>{entries.length > 0 ? captureTexts.more : draftsTexts.done}</Button>
      </Stack>
    </div>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <>
      {[...new Set(of)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}
