import { useEffect, useRef } from 'preact/hooks'
import type { EvidenceFile } from '#domain'
import { evidenceTexts, fileSize } from '#i18n'
import { type ProfileDb, readCopy, readOriginal } from '#storage'
import { IconButton, LinkButton } from '#ui'
import styles from './FileViewer.module.css'
import { useObjectUrl } from './use-object-url.ts'

type Props = {
  db: ProfileDb
  files: readonly EvidenceFile[]
  /** Which of the files is shown. */
  at: number
  onMove: (at: number) => void
  onClose: () => void
}

/** A file over the whole window: pictures, PDF, audio and video inside the app; arrows change, Esc returns. */
export function FileViewer({ db, files, at, onMove, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const file = files[at]
  const step = (by: number) => {
    if (files[at + by]) onMove(at + by)
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') step(-1)
    if (key === 'ArrowRight') step(1)
  }
  if (!file) return null
  return (
    <dialog ref={dialog} class={styles.viewer} aria-label={file.name} onClose={onClose} onKeyDown={onKeyDown}>
      <header class={styles.head}>
        <p class={styles.name}>
          {file.name} <span class={styles.size}>{fileSize(file.bytes)}</span>
        </p>
        <Original db={db} file={file} />
        <IconButton icon="x" label={evidenceTexts.close} onClick={() => dialog.current?.close()} />
      </header>
      <div class={styles.stage}>
        <Shown key={file.sha256} db={db} file={file} />
      </div>
      {files.length > 1 && (
        <footer class={styles.foot}>
          <IconButton icon="arrow-left" label={evidenceTexts.previous} onClick={() => step(-1)} />
          <span>{evidenceTexts.position(at + 1, files.length)}</span>
          <IconButton icon="arrow-right" label={evidenceTexts.next} onClick={() => step(1)} />
        </footer>
      )}
    </dialog>
  )
}

function Original({ db, file }: { db: ProfileDb; file: EvidenceFile }) {
  const url = useObjectUrl(() => readOriginal(db, file.sha256), [file.sha256])
  if (!url) return null
  return (
    <LinkButton href={url} download={file.name} icon="download">
      {evidenceTexts.download}
    </LinkButton>
  )
}

function Shown({ db, file }: { db: ProfileDb; file: EvidenceFile }) {
  const url = useObjectUrl(() => shownBytes(db, file), [file.sha256])
  if (file.media === 'other') return <p>{evidenceTexts.notShown}</p>
  if (!url) return null
  switch (file.media) {
    case 'image':
      return <img class={styles.picture} src={url} alt={file.name} />
    case 'pdf':
      return <iframe class={styles.page} src={url} title={file.name} />
    case 'audio':
      // biome-ignore lint/a11y/useMediaCaption: a student's own recording has no captions
      return <audio src={url} controls />
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: a student's own recording has no captions
      return <video class={styles.picture} src={url} controls />
  }
}

/** Pictures are shown by their viewing copy; a PDF is typed by us, never by its name. */
async function shownBytes(db: ProfileDb, file: EvidenceFile): Promise<Blob | undefined> {
  if (file.media === 'image')
    return (await readCopy(db, file.sha256, 'view')) ?? readOriginal(db, file.sha256)
  const original = await readOriginal(db, file.sha256)
  return original && new Blob([original], { type: file.mime })
}
