import { useRef, useState } from 'preact/hooks'
import { civilDate, type ShowcaseSelection } from '#domain'
import { explainPublish, explainShowcase, showTexts } from '#i18n'
import { appendLog } from '#storage'
import { Actions, Button, Notice, Progress, Sheet } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import { saveFile } from '../shared/save-file.ts'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'
import type { MadeShowcase, MakeFailure } from './make-showcase.ts'

const GuestPreview = later(async () => (await import('./GuestPreview.tsx')).GuestPreview)

type Props = { student: Student; selection: ShowcaseSelection }

/** What can be done with the choice: slides, a look through a guest's eyes, a folder, one file. */
export function ShowActions({ student, selection }: Props) {
  const [failure, setFailure] = useState('')
  const [share, setShare] = useState<number>()
  const [page, setPage] = useState<string>()
  const stop = useRef<AbortController>(null)

  async function make(): Promise<MadeShowcase | undefined> {
    setFailure('')
    stop.current = new AbortController()
    const { makeShowcase } = await import('./make-showcase.ts')
    setShare(0)
    const made = await makeShowcase(student, selection, {
      signal: stop.current.signal,
      onProgress: setShare,
    }).catch(() => undefined)
    setShare(undefined)
    if (made && !made.ok) setFailure(explain(made.failure))
    return made?.ok ? made.value : undefined
  }

  async function preview() {
    const made = await make()
    const { renderSingleFile } = await import('#publish')
    const file = made && (await renderSingleFile(made.content, made.bytes))
    if (file?.ok) setPage(await file.value.text())
    else if (file) setFailure(explainPublish(file.failure))
  }

  async function save(form: 'folder' | 'file') {
    const made = await make()
    if (!made) return
    const { packShowcase, renderSingleFile } = await import('#publish')
    const packed = await (form === 'folder' ? packShowcase : renderSingleFile)(made.content, made.bytes)
    if (!packed.ok) return setFailure(explainPublish(packed.failure))
    const name = `vitrina-${civilDate(new Date())}.${form === 'folder' ? 'zip' : 'html'}`
    saveFile(packed.value, name)
    await appendLog(student.db, { at: new Date().toISOString(), act: 'showcase-saved', about: name })
    showToast(showTexts.saved(name))
  }

  async function openSlides() {
    const { planShowcase } = await import('./make-showcase.ts')
    const planned = await planShowcase(student, selection)
    if (planned.ok) location.assign(link('/slides/'))
    else setFailure(explainShowcase(planned.failure))
  }

  return (
    <Sheet>
      <Actions>
        <Button kind="primary" icon="presentation" onClick={() => void openSlides()}>
          {showTexts.slides}
        </Button>
        <Button icon="eye" onClick={() => void preview()}>
          {showTexts.preview}
        </Button>
        <Button icon="download" onClick={() => void save('folder')}>
          {showTexts.saveFolder}
        </Button>
        <Button icon="file" onClick={() => void save('file')}>
          {showTexts.saveFile}
        </Button>
      </Actions>
      <p>{showTexts.saveHelp}</p>
      {share !== undefined && (
        <Progress label={showTexts.saving} value={share} onCancel={() => stop.current?.abort()} />
      )}
      {failure && (
        <Notice tone="attention" isLive>
          <p>{failure}</p>
        </Notice>
      )}
      {page !== undefined && <GuestPreview page={page} onClose={() => setPage(undefined)} />}
    </Sheet>
  )
}

function explain(failure: MakeFailure): string {
  return failure.kind === 'picture-failed' ? showTexts.pictureFailed : explainShowcase(failure)
}
