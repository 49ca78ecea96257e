import { useEffect, useRef, useState } from 'preact/hooks'
import type { BundleSource, Verdict } from '#bundle'
import type { VerifyNews, VerifyOrder } from './messages.ts'

/** What was given to be checked, with the name to show over the answer. */
export type Given = { readonly name: string; readonly source: BundleSource }

export type VerifyState =
  | { kind: 'waiting' }
  | { kind: 'checking'; given: Given; done: number; of: number }
  | { kind: 'checked'; given: Given; verdict: Verdict }
  | { kind: 'failed'; given: Given }

export type Verification = {
  readonly state: VerifyState
  readonly check: (given: Given) => void
  readonly reset: () => void
}

/** Checks a bundle in a worker. Nothing is uploaded and nothing is kept. */
export function useVerify(): Verification {
  const [state, setState] = useState<VerifyState>({ kind: 'waiting' })
  const worker = useRef<Worker>(undefined)
  useEffect(() => () => worker.current?.terminate(), [])

  function check(given: Given) {
    worker.current?.terminate()
    setState({ kind: 'checking', given, done: 0, of: 0 })
    const checker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.current = checker
    checker.onmessage = ({ data }: MessageEvent<VerifyNews>) => {
      if (data.kind === 'progress') return setState({ kind: 'checking', given, done: data.done, of: data.of })
      checker.terminate()
      setState({ kind: 'checked', given, verdict: data.verdict })
    }
    checker.onerror = () => setState({ kind: 'failed', given })
    checker.postMessage({ source: given.source } satisfies VerifyOrder)
  }

  function reset() {
    worker.current?.terminate()
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
