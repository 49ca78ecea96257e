import { useState } from 'preact/hooks'
import type { DrawingDraft, Evidence, HelperCard, Page } from '#domain'
import { drawingTexts } from '#i18n'
import { type ProfileDb, readFileInfos, readOriginal } from '#storage'
import { Actions, Button, FilePick } from '#ui'
import { isDrawn } from '../../drawing/sheet.ts'
import { later } from '../../shared/later.tsx'
import { showToast } from '../../shared/toasts.ts'
import { useWatch } from '../../shared/use-watch.ts'
import type { FieldsProps } from '../EntryEditor.tsx'
import { IntakeTasks } from '../IntakeTasks.tsx'
import styles from './DrawingField.module.css'
import { Drawn, Unfinished } from './Drawn.tsx'
import { useDrawings } from './use-drawings.ts'

const DrawingDialog = later(async () => (await import('../../drawing/DrawingDialog.tsx')).DrawingDialog)

type Props = FieldsProps<Page | HelperCard> & { db: ProfileDb; item: string | undefined }

/** The sheet that is open: a new one, one to paint on, or one that was begun before. */
type Open = { base?: Blob | undefined; replaces?: Evidence | undefined; begun?: DrawingDraft }

/**
 * Drawings of a page. A drawing is a file of the entry; painting on makes a new file in the place of the old one,
 * and the old one stays in the history. Those who do not draw here photograph a drawing or choose a file.
 */
export function DrawingField({ db, entry, onChange, item }: Props) {
  const [open, setOpen] = useState<Open>()
  const { draft, intake, take } = useDrawings(db, { entry, onChange })
  const drawn = useWatch(() => drawnOf(db, entry.evidence), [db, entry.evidence]) ?? []
  const unfinished = open || intake.tasks.length > 0 ? undefined : draft.kept

  async function paintOn(replaces: Evidence) {
    setOpen({ base: await readOriginal(db, replaces.file), replaces })
  }
  async function goOn(begun: DrawingDraft) {
    const replaces = entry.evidence.find(({ file }) => file === begun.replaces)
    setOpen({ base: begun.replaces && (await readOriginal(db, begun.replaces)), replaces, begun })
  }
  function drop(begun: DrawingDraft) {
    draft.forget()
    showToast(drawingTexts.dropped, { label: drawingTexts.bringBack, onAct: () => draft.keep(begun) })
  }
  return (
    <section class={styles.field} aria-label={drawingTexts.title}>
      <h3 class={styles.title}>{drawingTexts.title}</h3>
      <p class={styles.help}>{drawingTexts.help}</p>
      {drawn.map((one) => (
        <Drawn
          key={one.file}
          db={db}
          evidence={one}
          onResume={unfinished ? undefined : () => void paintOn(one)}
        />
      ))}
      {unfinished && <Unfinished onResume={() => void goOn(unfinished)} onDrop={() => drop(unfinished)} />}
      <Actions>
        {!unfinished && (
          <Button icon="pencil" onClick={() => setOpen({})}>
            {drawn.length > 0 ? drawingTexts.another : drawingTexts.start}
          </Button>
        )}
        <FilePick
          label={drawingTexts.photograph}
          icon="camera"
          accept="image/*"
          isCamera
          onFiles={(files) => take(files)}
        />
        <FilePick
          label={drawingTexts.choose}
          icon="folder-open"
          accept="image/*"
          onFiles={(files) => take(files)}
        />
      </Actions>
      <IntakeTasks intake={intake} />
      {open && (
        <DrawingDialog
          item={item}
          base={open.base}
          begun={open.begun}
          onStep={(sketch) => draft.keep({ ...sketch, entry: entry.id, ...replacing(open) })}
          onDone={(file) => {
            take([file], { replaces: open.replaces, isFromSheet: true })
            setOpen(undefined)
          }}
          onDiscard={() => {
            draft.forget()
            setOpen(undefined)
          }}
        />
      )}
    </section>
  )
}

/** A draft names the drawing under it, whether or not that is still in the entry. */
function replacing({ replaces, begun }: Open): Pick<DrawingDraft, 'replaces'> {
  const file = replaces?.file ?? begun?.replaces
  return file ? { replaces: file } : {}
}

/** Files of the entry that were drawn here. */
async function drawnOf(db: ProfileDb, evidence: readonly Evidence[]): Promise<Evidence[]> {
  const infos = await readFileInfos(
    db,
    evidence.map(({ file }) => file),
  )
  return evidence.filter(({ file }) => isDrawn(infos.get(file)))
}
