import { useEffect, useRef, useState } from 'preact/hooks'
import { handoverTexts } from '#i18n'
import { appendLog, noteCopy, type ProfileDb } from '#storage'
import { saveFile } from '../shared/save-file.ts'
import type { HandoverNews, HandoverOrder, HandoverPart } from './messages.ts'

export type HandoverState =
  | { kind: 'choosing' }
  | { kind: 'working'; share: number; part: HandoverPart | undefined }
  | { kind: 'done'; name: string; warnings: readonly string[] }
  | { kind: 'failed'; text: string }

export type Handover = {
  readonly state: HandoverState
  /** `isWhole`: every entry goes, so the file also counts as a copy of the portfolio. */
  readonly make: (order: Omit<HandoverOrder, 'profile' | 'now'>, isWhole: boolean) => void
  readonly cancel: () => void
}

/** Assembles the bundle in a worker, so that the page stays responsive and a failure leaves it sound. */
export function useHandover(db: ProfileDb): Handover {
  const [state, setState] = useState<HandoverState>({ kind: 'choosing' })
  const worker = useRef<Worker>(undefined)
  useEffect(() => () => worker.current?.terminate(), [])

  async function finish(
    { file, name, warnings }: HandoverNews & { kind: 'done' },
    receiver: string,
    isWhole: boolean,
  ) {
    saveFile(file, name)
    const now = new Date()
    await appendLog(db, { at: now.toISOString(), act: 'bundle-handed-over', about: `${name} · ${receiver}` })
    if (isWhole) await noteCopy(db, now)
    setState({ kind: 'done', name, warnings })
  }

  function make(order: Omit<HandoverOrder, 'profile' | 'now'>, isWhole: boolean) {
    setState({ kind: 'working', share: 0, part: undefined })
    const assembler = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.current = assembler
    assembler.onmessage = ({ data }: MessageEvent<HandoverNews>) => {
      if (data.kind === 'progress') return setState({ kind: 'working', share: data.share, part: data.part })
      assembler.terminate()
      if (data.kind === 'failed') setState(data)
      else void finish(data, order.receiver, isWhole)
    }
    assembler.onerror = () => setState({ kind: 'failed', text: handoverTexts.failed })
    assembler.postMessage({ ...order, profile: db.id, now: new Date() } satisfies HandoverOrder)
  }

  function cancel() {
    worker.current?.terminate()
    setState({ kind: 'failed', text: handoverTexts.cancelled })
  }

  return { state, make, cancel }
}
