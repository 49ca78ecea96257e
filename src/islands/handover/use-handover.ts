import { useEffect, useRef, useState } from 'preact/hooks'
import { handoverTexts } from '#i18n'
import { appendLog, noteCopy, type ProfileDb } from '#storage'
import { startWorker } from '../desk/start-worker.ts'
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
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

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
    const hear = (news: HandoverNews) => {
      if (news.kind === 'progress') return setState({ kind: 'working', share: news.share, part: news.part })
      stop.current?.()
      if (news.kind === 'failed') setState(news)
      else void finish(news, order.receiver, isWhole)
    }
    stop.current = startWorker<HandoverNews>(
      { act: 'assemble', ...order, profile: db.id, now: new Date() },
      { onNews: hear, onCrash: () => setState({ kind: 'failed', text: handoverTexts.failed }) },
    )
  }

  function cancel() {
    stop.current?.()
    setState({ kind: 'failed', text: handoverTexts.cancelled })
  }

  return { state, make, cancel }
}
