import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry, Evidence, EvidenceFile } from '#domain'
import { evidenceTexts, scanTexts } from '#i18n'
import { type ProfileDb, readFileInfos } from '#storage'
import { Sheet } from '#ui'
import { readerOf } from '../shared/file-reader.ts'
import { later } from '../shared/later.tsx'
import { parameter } from '../shared/link.ts'
import { showToast } from '../shared/toasts.ts'
import { useWatch } from '../shared/use-watch.ts'
import { useVideoGate } from '../shared/video-gate.ts'
import type { FieldsProps } from './EntryEditor.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import styles from './EvidencePanel.module.css'
import { FileWays } from './FileWays.tsx'
import { IntakeTasks } from './IntakeTasks.tsx'
import { moved, replaced, without } from './list.ts'
import { useIntake } from './use-intake.ts'

const FileViewer = later(async () => (await import('../shared/FileViewer.tsx')).FileViewer)
const Straighten = later(async () => (await import('./Straighten.tsx')).Straighten)

type Props = FieldsProps & { db: ProfileDb }

/** Files of the entry: added by choice, camera, drop or paste; looked at, described, put in order. */
export function EvidencePanel({ db, entry, onChange }: Props) {
  const latest = useRef(entry)
  latest.current = entry
  const [shown, setShown] = useState<number>()
  const [crooked, setCrooked] = useState<EvidenceFile>()
  const infos = useWatch(
    () =>
      readFileInfos(
        db,
        entry.evidence.map((one) => one.file),
      ),
    [db, entry.evidence],
  )

  // Several files end at once: each is added to the newest state, not to the one it began with.
  const setEvidence = (evidence: Evidence[]) => {
    latest.current = { ...latest.current, evidence }
    onChange(latest.current)
  }
  const addFile = (file: EvidenceFile) => {
    const { evidence } = latest.current
    if (evidence.some((one) => one.file === file.sha256)) showToast(evidenceTexts.duplicateHere(file.name))
    else setEvidence([...evidence, { file: file.sha256, document: documentOf(entry, file) }])
  }
  const intake = useIntake(db, addFile)
  const gate = useVideoGate((added) => void intake.take(added))
  usePaste(gate.take)

  const remove = (at: number, name: string) => {
    const before = latest.current.evidence
    setEvidence(without(before, at))
    showToast(evidenceTexts.removed(name), { label: evidenceTexts.undo, onAct: () => setEvidence(before) })
  }
  const putStraightened = (made: EvidenceFile) => {
    const before = latest.current.evidence
    setEvidence(withStraightened(before, crooked, made))
    showToast(scanTexts.straightened, { label: scanTexts.undo, onAct: () => setEvidence(before) })
  }
  const files = entry.evidence.map((one) => infos?.get(one.file))
  return (
    <Sheet>
      <h2>{evidenceTexts.title}</h2>
      <ul class={styles.cards}>
        {entry.evidence.map((one, at) => (
          <EvidenceCard
            key={one.file}
            db={db}
            evidence={one}
            file={files[at]}
            onOpen={() => setShown(at)}
            onChange={(next) => setEvidence(replaced(latest.current.evidence, at, next))}
            onRemove={() => remove(at, files[at]?.name ?? '')}
            onStraighten={() => setCrooked(files[at])}
            onUp={at > 0 ? () => setEvidence(moved(latest.current.evidence, at, at - 1)) : undefined}
          />
        ))}
      </ul>
      <FileWays gate={gate} />
      <IntakeTasks intake={intake} />
      {shown !== undefined && (
        <FileViewer
          reader={readerOf(db)}
          files={files.filter((file) => file !== undefined)}
          at={shown}
          onMove={setShown}
          onClose={() => setShown(undefined)}
        />
      )}
      {crooked && (
        <Straighten db={db} file={crooked} onKept={putStraightened} onClose={() => setCrooked(undefined)} />
      )}
    </Sheet>
  )
}

/** A picture pasted anywhere on the page is added, unless text is being pasted into a field. */
function usePaste(take: (files: readonly File[]) => void): void {
  const newest = useRef(take)
  newest.current = take
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (event.defaultPrevented || files.length === 0) return
      event.preventDefault()
      newest.current(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
  useEffect(() => {
    if (parameter('photo')) document.querySelector<HTMLElement>('input[capture]')?.focus()
  }, [])
}

/** The straightened picture stands for the document; the photo it was made from follows it, as a photo. */
function withStraightened(
  list: readonly Evidence[],
  photo: EvidenceFile | undefined,
  made: EvidenceFile,
): Evidence[] {
  return list
    .filter(({ file }) => file !== made.sha256)
    .flatMap((one) =>
      one.file === photo?.sha256
        ? [
            { ...one, file: made.sha256 },
            { ...one, document: 'photo', caption: scanTexts.original },
          ]
        : [one],
    )
}

/** The kind of document that a new file most likely is. */
function documentOf(entry: Entry, file: EvidenceFile): Evidence['document'] {
  if (file.media === 'audio' || file.media === 'video') return file.media
  if (entry.kind === 'achievement') return 'diploma'
  return file.media === 'image' ? 'photo' : undefined
}
