import type { Evidence } from '#domain'
import { drawingTexts } from '#i18n'
import { type ProfileDb, readCopy } from '#storage'
import { Button, Notice } from '#ui'
import { useObjectUrl } from '../../shared/use-object-url.ts'
import styles from './DrawingField.module.css'

/** Without `onResume` the drawing is only shown. */
type DrawnProps = { db: ProfileDb; evidence: Evidence; onResume: (() => void) | undefined }

export function Drawn({ db, evidence, onResume }: DrawnProps) {
  const src = useObjectUrl(() => readCopy(db, evidence.file, 'view'), [evidence.file])
  return (
    <figure class={styles.drawing}>
      {src && <img class={styles.picture} src={src} alt={evidence.altText ?? drawingTexts.title} />}
      {onResume && (
        <Button kind="quiet" icon="pencil" onClick={onResume}>
          {drawingTexts.resume}
        </Button>
      )}
    </figure>
  )
}

/** A drawing that was open when the page went away: it is finished or dropped before another is begun. */
export function Unfinished({ onResume, onDrop }: { onResume: () => void; onDrop: () => void }) {
  return (
    <Notice
      tone="info"
      title={drawingTexts.unfinished}
      action={
        <>
          <Button icon="pencil" onClick={onResume}>
            {drawingTexts.goOn}
          </Button>
          <Button kind="quiet" onClick={onDrop}>
            {drawingTexts.drop}
          </Button>
        </>
      }
    >
      <p>{drawingTexts.unfinishedText}</p>
    </Notice>
  )
}
