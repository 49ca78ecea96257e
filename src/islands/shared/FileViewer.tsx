import { useRef } from 'preact/hooks'
import type { EvidenceFile } from '#domain'
import { evidenceTexts, fileSize } from '#i18n'
import { FullWindow, IconButton, LinkButton } from '#ui'
import styles from './FileViewer.module.css'
import { later } from './later.tsx'
import { useObjectUrl } from './use-object-url.ts'

/** For browsers that show no PDF inside a page, as on Android. */
const PdfView = later(async () => (await import('./PdfView.tsx')).PdfView)

/** How the bytes of a file are read: from the storage of this device, or out of a bundle. */
export type FileReader = {
  readonly original: (file: EvidenceFile) => Promise<Blob | undefined>
  /** A picture for the screen, where it differs from the original. */
  readonly view: (file: EvidenceFile) => Promise<Blob | undefined>
}

type Props = {
  reader: FileReader
  files: readonly EvidenceFile[]
  /** Which of the files is shown. */
  at: number
  onMove: (at: number) => void
  onClose: () => void
}

/** A file over the whole window: pictures, PDF, audio and video inside the app; arrows change, Esc returns. */
export function FileViewer({ reader, files, at, onMove, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
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
    <FullWindow dialog={dialog} label={file.name} onClose={onClose} onKeyDown={onKeyDown}>
      <header class={styles.head}>
        <p class={styles.name}>
          {file.name} <span class={styles.size}>{fileSize(file.bytes)}</span>
        </p>
        <Original reader={reader} file={file} />
        <IconButton icon="x" label={evidenceTexts.close} onClick={() => dialog.current?.close()} />
      </header>
      <div class={styles.stage}>
        <Shown key={file.sha256} reader={reader} file={file} />
      </div>
      {files.length > 1 && (
        <footer class={styles.foot}>
          <IconButton icon="arrow-left" label={evidenceTexts.previous} onClick={() => step(-1)} />
          <span>{evidenceTexts.position(at + 1, files.length)}</span>
          <IconButton icon="arrow-right" label={evidenceTexts.next} onClick={() => step(1)} />
        </footer>
      )}
    </FullWindow>
  )
}

type FileProps = { reader: FileReader; file: EvidenceFile }

function Original({ reader, file }: FileProps) {
  const url = useObjectUrl(() => reader.original(file), [file.sha256])
  if (!url) return null
  return (
    <LinkButton href={url} download={file.name} icon="download">
      {evidenceTexts.download}
    </LinkButton>
  )
}

function Shown({ reader, file }: FileProps) {
  const url = useObjectUrl(() => shownBytes(reader, file), [file.sha256])
  if (file.media === 'other') return <p>{evidenceTexts.notShown}</p>
  if (!url) return null
  switch (file.media) {
    case 'image':
      return <img class={styles.picture} src={url} alt={file.name} />
    case 'pdf':
      return navigator.pdfViewerEnabled ? (
        <iframe class={styles.page} src={url} title={file.name} />
      ) : (
        <PdfView read={() => reader.original(file)} />
      )
    case 'audio':
      // biome-ignore lint/a11y/useMediaCaption: a student's own recording has no captions
      return <audio src={url} controls />
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: a student's own recording has no captions
      return <video class={styles.picture} src={url} controls />
  }
}

/** Pictures are shown by their viewing copy; the type is ours, never the one that a name claims. */
async function shownBytes(reader: FileReader, file: EvidenceFile): Promise<Blob | undefined> {
  const view = file.media === 'image' ? await reader.view(file) : undefined
  if (view) return view
  const original = await reader.original(file)
  return original && new Blob([original], { type: file.mime })
}
