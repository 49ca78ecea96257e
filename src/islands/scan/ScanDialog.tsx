import { useRef } from 'preact/hooks'
import { pictureTroubleWords, scanTexts } from '#i18n'
import { Button, CheckField, FullWindow, IconButton, Notice } from '#ui'
import { useObjectUrl } from '../shared/use-object-url.ts'
import { CornerPicker } from './CornerPicker.tsx'
import styles from './ScanDialog.module.css'
import { type Scan, type ScanState, useScan } from './use-scan.ts'

type Props = {
  picture: Blob
  /** Name of the picture's file; the new file is named after it. */
  name: string
  /** The straightened picture, or nothing when the photo is to stay as it is. */
  onDone: (result: { file: File } | undefined) => void
}

/** A photographed sheet over the whole window: its four corners, what comes of them, and what could be better. */
export function ScanDialog({ picture, name, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const scan = useScan(picture, name)
  async function finish() {
    const file = await scan.finish()
    if (file && dialog.current?.open) onDone({ file })
  }
  return (
    <FullWindow dialog={dialog} label={scanTexts.title} onClose={() => onDone(undefined)}>
      <header class={styles.head}>
        <h2>{scanTexts.title}</h2>
        <IconButton icon="x" label={scanTexts.cancel} onClick={() => dialog.current?.close()} />
      </header>
      <div class={styles.stage}>
        <Stage scan={scan} />
      </div>
      <footer class={styles.foot}>
        <Tools scan={scan} />
        <span class={styles.ends}>
          <Button onClick={() => dialog.current?.close()}>{scanTexts.cancel}</Button>
          <Button
            kind="primary"
            icon="check"
            isDisabled={scan.state.kind !== 'ready'}
            isBusy={scan.state.kind === 'ready' && scan.state.isFinishing}
            onClick={() => void finish()}
          >
            {scanTexts.done}
          </Button>
        </span>
      </footer>
    </FullWindow>
  )
}

function Tools({ scan }: { scan: Scan }) {
  const isReady = scan.state.kind === 'ready'
  const isWhitened = scan.state.kind === 'ready' && scan.state.wish.isWhitened
  return (
    <span class={styles.tools}>
      <Button kind="quiet" icon="rotate-cw" isDisabled={!isReady} onClick={scan.turn}>
        {scanTexts.rotate}
      </Button>
      <CheckField
        label={scanTexts.contrast}
        isChecked={isWhitened}
        isDisabled={!isReady}
        onChange={scan.whiten}
      />
    </span>
  )
}

function Stage({ scan }: { scan: Scan }) {
  switch (scan.state.kind) {
    case 'looking':
      return <p role="status">{scanTexts.looking}</p>
    case 'failed':
      return (
        <Notice tone="broken" isLive>
          {scanTexts.failed}
        </Notice>
      )
    case 'ready':
      return <Ready state={scan.state} onMove={scan.move} />
  }
}

type ReadyProps = { state: Extract<ScanState, { kind: 'ready' }>; onMove: Scan['move'] }

function Ready({ state: { look, wish, preview }, onMove }: ReadyProps) {
  return (
    <>
      <div class={styles.side}>
        <p class={styles.lead}>{look.isSure ? scanTexts.found : scanTexts.notFound}</p>
        <CornerPicker look={look} corners={wish.corners} onMove={onMove} />
      </div>
      <section class={styles.side} aria-label={scanTexts.preview}>
        <h3 class={styles.lead}>{scanTexts.preview}</h3>
        <Preview picture={preview} />
        {look.hints.map((hint) => (
          <Notice key={hint} tone="attention" isLive>
            {pictureTroubleWords[hint]}
          </Notice>
        ))}
      </section>
    </>
  )
}

function Preview({ picture }: { picture: Blob | undefined }) {
  const url = useObjectUrl(async () => picture, [picture])
  return url ? (
    <img class={styles.preview} src={url} alt={scanTexts.previewAlt} />
  ) : (
    <div class={styles.preview} />
  )
}
