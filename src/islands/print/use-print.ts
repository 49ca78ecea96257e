import { useEffect, useRef, useState } from 'preact/hooks'
import { printTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import { startWorker } from '../desk/start-worker.ts'
import { saveFile } from '../shared/save-file.ts'
import type { Printed, PrintNews } from './messages.ts'

export type PrintState =
  | { kind: 'waiting' }
  | { kind: 'working'; share: number }
  | { kind: 'done'; name: string; pages: number; warnings: readonly string[] }
  | { kind: 'failed'; text: string }

export type Printing = {
  readonly state: PrintState
  readonly make: (printed: Printed) => void
  readonly cancel: () => void
}

/** Lays out a PDF in a worker and hands it to the browser's own saving. */
export function usePrint(db: ProfileDb): Printing {
  const [state, setState] = useState<PrintState>({ kind: 'waiting' })
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  function hear(news: PrintNews) {
    if (news.kind === 'progress') return setState({ kind: 'working', share: news.share })
    stop.current?.()
    if (news.kind === 'failed') return setState(news)
    const { file, name, pages, warnings } = news
    saveFile(file, name)
    setState({ kind: 'done', name, pages, warnings })
  }

  function make(printed: Printed) {
    setState({ kind: 'working', share: 0 })
    stop.current = startWorker<PrintNews>(
      { act: 'print', profile: db.id, printed, now: new Date() },
      { onNews: hear, onCrash: () => setState({ kind: 'failed', text: printTexts.failed }) },
    )
  }

  function cancel() {
    stop.current?.()
    setState({ kind: 'waiting' })
  }

  return { state, make, cancel }
}
