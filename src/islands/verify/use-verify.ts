import { useEffect, useRef, useState } from 'preact/hooks'
import type { BundleSource, OpenedReply, ReplyFailure, Verdict } from '#bundle'
import type { Result } from '#failure'
import { startWorker } from '../desk/start-worker.ts'
import type { VerifyNews } from './messages.ts'

/** What was given to be checked, with the name to show over the answer. */
export type Given = { readonly name: string; readonly source: BundleSource }

export type VerifyState =
  | { kind: 'waiting' }
  | { kind: 'checking'; given: Given; done: number; of: number }
  | { kind: 'checked'; given: Given; verdict: Verdict }
  /** Not a bundle, but the answer to a request. */
  | { kind: 'reply'; given: Given; reply: Result<OpenedReply, ReplyFailure> }
  | { kind: 'failed'; given: Given }

export type Verification = {
  readonly state: VerifyState
  readonly check: (given: Given) => void
  readonly reset: () => void
}

/** Checks a bundle in a worker. Nothing is uploaded and nothing is kept. */
export function useVerify(): Verification {
  const [state, setState] = useState<VerifyState>({ kind: 'waiting' })
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  function check(given: Given) {
    stop.current?.()
    setState({ kind: 'checking', given, done: 0, of: 0 })
    stop.current = startWorker<VerifyNews>(
      { act: 'check', source: given.source },
      { onNews: (news) => hear(given, news), onCrash: () => setState({ kind: 'failed', given }) },
    )
  }

  function hear(given: Given, news: VerifyNews) {
    if (news.kind === 'progress') return setState({ kind: 'checking', given, done: news.done, of: news.of })
    stop.current?.()
    if (news.kind === 'reply') setState({ kind: 'reply', given, reply: news.reply })
    else setState({ kind: 'checked', given, verdict: news.verdict })
  }

  function reset() {
    stop.current?.()
    setState({ kind: 'waiting' })
  }

  return { state, check, reset }
}

/** What a person dropped or chose: one file, or the files of an unpacked folder by their paths in it. */
export function givenOf(files: readonly File[]): Given | undefined {
  const [first] = files
  if (!first) return undefined
  const folder = first.webkitRelativePath.split('/')[0]
  if (!folder) return { name: first.name, source: first }
  return { name: folder, source: new Map(files.map((file) => [file.webkitRelativePath, file])) }
}
