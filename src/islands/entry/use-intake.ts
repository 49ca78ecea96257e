import { useRef, useState } from 'preact/hooks'
import type { EvidenceFile } from '#domain'
import { evidenceTexts, explainIntake, explainIntakeWarning, explainStorage } from '#i18n'
import type { Intake, IntakeFailure } from '#media'
import { keepFile, type ProfileDb } from '#storage'
import type { FileTask } from '#ui'

/** A file that was refused as a picture and may still be kept as bytes. */
type Refused = { file: File; failure: IntakeFailure }

export type FileIntake = {
  readonly tasks: readonly FileTask[]
  readonly take: (files: readonly File[]) => Promise<void>
  readonly cancel: (id: string) => void
  readonly dismiss: (id: string) => void
  /** Refused files by task, for «keep all the same». */
  readonly refused: ReadonlyMap<string, Refused>
  readonly keepAsAttachment: (id: string) => Promise<void>
}

type Kept = (file: EvidenceFile, isNew: boolean) => void

/** Brings files into the portfolio: examined in a worker, kept with their digests, one by one, each with its own end. */
export function useIntake(db: ProfileDb, onKept: Kept): FileIntake {
  const [tasks, setTasks] = useState<readonly FileTask[]>([])
  const [refused, setRefused] = useState<ReadonlyMap<string, Refused>>(new Map())
  const stops = useRef(new Map<string, AbortController>())
  const put = (task: FileTask) => setTasks((all) => all.map((one) => (one.id === task.id ? task : one)))
  const dismiss = (id: string) => {
    setTasks((all) => all.filter((one) => one.id !== id))
    setRefused((all) => new Map([...all].filter(([key]) => key !== id)))
  }

  async function keep(id: string, name: string, { file, warnings }: Intake) {
    const kept = await keepFile(db, file, new Date())
    if (!kept.ok) return put({ id, name, state: 'failed', message: explainStorage(kept.failure) })
    onKept(kept.value.file, kept.value.isNew)
    const notes = warnings.map(explainIntakeWarning)
    if (!kept.value.isNew) notes.push(evidenceTexts.duplicateElsewhere(kept.value.file.name))
    if (notes.length === 0) return dismiss(id)
    put({ id, name, state: 'done', note: notes.join(' ') })
  }

  async function takeOne(id: string, file: File) {
    const { canBeAttached, takeFiles } = await import('#media')
    const stop = new AbortController()
    stops.current.set(id, stop)
    const onProgress = ({ share }: { share: number }) =>
      put({ id, name: file.name, state: 'working', progress: share })
    for await (const outcome of takeFiles([file], { signal: stop.signal, onProgress })) {
      if (outcome.ok) await keep(id, file.name, outcome.value)
      else if (outcome.failure.kind === 'cancelled') dismiss(id)
      else {
        const { failure } = outcome
        put({ id, name: file.name, state: 'failed', message: explainIntake(failure) })
        if (canBeAttached(failure)) setRefused((all) => new Map(all).set(id, { file, failure }))
      }
    }
    stops.current.delete(id)
  }

  async function take(files: readonly File[]) {
    const batch = files.map((file) => ({ id: crypto.randomUUID(), file }))
    const waiting = batch.map(({ id, file }): FileTask => ({ id, name: file.name, state: 'waiting' }))
    setTasks((all) => [...all, ...waiting])
    const cancelled = (id: string) => stops.current.get(id)?.signal.aborted
    const queue = batch.values()
    const lane = async () => {
      for (const { id, file } of queue) if (!cancelled(id)) await takeOne(id, file)
    }
    await Promise.all([lane(), lane()])
  }

  async function keepAsAttachment(id: string) {
    const one = refused.get(id)
    if (!one) return
    const { takeAsAttachment } = await import('#media')
    const outcome = await takeAsAttachment(one.file)
    if (outcome.ok) await keep(id, one.file.name, outcome.value)
    else put({ id, name: one.file.name, state: 'failed', message: explainIntake(outcome.failure) })
  }

  const cancel = (id: string) => {
    const stop = stops.current.get(id) ?? new AbortController()
    stops.current.set(id, stop)
    stop.abort()
    dismiss(id)
  }
  return { tasks, take, cancel, dismiss, refused, keepAsAttachment }
}
