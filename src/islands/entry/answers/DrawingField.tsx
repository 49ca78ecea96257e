import { useRef, useState } from 'preact/hooks'
import type { Evidence, EvidenceFile, HelperCard, Page } from '#domain'
import { drawingTexts } from '#i18n'
import { type ProfileDb, readCopy, readFileInfos, readOriginal } from '#storage'
import { Actions, Button, FilePick } from '#ui'
import { isDrawn } from '../../drawing/sheet.ts'
import { later } from '../../shared/later.tsx'
import { useObjectUrl } from '../../shared/use-object-url.ts'
import { useWatch } from '../../shared/use-watch.ts'
import type { FieldsProps } from '../EntryEditor.tsx'
import { IntakeTasks } from '../IntakeTasks.tsx'
import { replaced } from '../list.ts'
import { useIntake } from '../use-intake.ts'
import styles from './DrawingField.module.css'

const DrawingDialog = later(async () => (await import('../../drawing/DrawingDialog.tsx')).DrawingDialog)

type Props = FieldsProps<Page | HelperCard> & { db: ProfileDb; item: string | undefined }

/** The sheet that is open: a new one, or one to paint on. */
type Open = { base?: Blob | undefined; replaces?: Evidence }

/**
 * Drawings of a page. A drawing is a file of the entry; painting on makes a new file in the place of the old one,
 * and the old one stays in the history. Those who do not draw here photograph a drawing or choose a file.
 */
export function DrawingField({ db, entry, onChange, item }: Props) {
  const latest = useRef(entry)
  latest.current = entry
  const [open, setOpen] = useState<Open>()
  const replacing = useRef<Evidence | undefined>(undefined)
  const intake = useIntake(db, (file) => keep(file))
  const keep = (file: EvidenceFile) => {
    const { evidence } = latest.current
    const at = evidence.findIndex((one) => one.file === replacing.current?.file)
    const drawing: Evidence = { ...evidence[at], file: file.sha256 }
    const next = at >= 0 ? replaced(evidence, at, drawing) : [...evidence, drawing]
    replacing.current = undefined
    if (evidence.some((one) => one.file === file.sha256)) return
    latest.current = { ...latest.current, evidence: next }
    onChange(latest.current)
  }
  const take = (files: readonly File[], replaces?: Evidence) => {
    replacing.current = replaces
    void intake.take(files)
  }
  const drawn = useWatch(() => drawnOf(db, entry.evidence), [db, entry.evidence]) ?? []
  return (
    <section class={styles.field} aria-label={drawingTexts.title}>
      <h3 class={styles.title}>{drawingTexts.title}</h3>
      <p class={styles.help}>{drawingTexts.help}</p>
      {drawn.map((evidence) => (
        <Drawn
          key={evidence.file}
          db={db}
          evidence={evidence}
          onResume={async () => setOpen({ base: await readOriginal(db, evidence.file), replaces: evidence })}
        />
      ))}
      <Actions>
        <Button icon="pencil" onClick={() => setOpen({})}>
          {drawn.length > 0 ? drawingTexts.another : drawingTexts.start}
        </Button>
        <FilePick label={drawingTexts.photograph} icon="camera" accept="image/*" isCamera onFiles={take} />
        <FilePick label={drawingTexts.choose} icon="folder-open" accept="image/*" onFiles={take} />
      </Actions>
      <IntakeTasks intake={intake} />
      {open && (
        <DrawingDialog
          item={item}
          base={open.base}
          onDone={(file) => take([file], open.replaces)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}

type DrawnProps = { db: ProfileDb; evidence: Evidence; onResume: () => Promise<void> }

function Drawn({ db, evidence, onResume }: DrawnProps) {
  const src = useObjectUrl(() => readCopy(db, evidence.file, 'view'), [evidence.file])
  return (
    <figure class={styles.drawing}>
      {src && <img class={styles.picture} src={src} alt={evidence.altText ?? drawingTexts.title} />}
      <Button kind="quiet" icon="pencil" onClick={() => void onResume()}>
        {drawingTexts.resume}
      </Button>
    </figure>
  )
}

/** Files of the entry that were drawn here. */
async function drawnOf(db: ProfileDb, evidence: readonly Evidence[]): Promise<Evidence[]> {
  const infos = await readFileInfos(
    db,
    evidence.map(({ file }) => file),
  )
  return evidence.filter(({ file }) => isDrawn(infos.get(file)))
}
