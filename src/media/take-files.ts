import type { IntakeOutcome } from './outcome.ts'
import { takeFile } from './take-file.ts'

/** So many files are in work or wait for their turn to be handed over: memory stays bounded. */
const mostAhead = 3

export type IntakeProgress = {
  /** Place of the file in the list. */
  position: number
  /** Share of this file that is done, 0 to 1. */
  share: number
  /** Share of all bytes that is done, 0 to 1. */
  overall: number
}

export type IntakeOptions = {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: IntakeProgress) => void) | undefined
  /** Moment written into the files. */
  now?: Date | undefined
}

/**
 * Takes files one after another, two in work at a time, and gives one outcome for each, in their order.
 * When the signal is aborted, work stops at once and the rest of the outcomes are `cancelled`; what was
 * given before stays good. Leaving the loop early stops the work too.
 */
export async function* takeFiles(
  files: readonly File[],
  options: IntakeOptions = {},
): AsyncGenerator<IntakeOutcome, void, undefined> {
  const stop = new AbortController()
  const forward = () => stop.abort(options.signal?.reason)
  if (options.signal?.aborted) forward()
  options.signal?.addEventListener('abort', forward)

  const report = reporter(files, options.onProgress)
  const now = options.now ?? new Date()
  const start = (file: File, position: number) =>
    takeFile(file, {
      signal: stop.signal,
      now,
      isAttachment: false,
      onShare: (share) => report(position, share),
    })

  try {
    const begun = files.slice(0, mostAhead).map(start)
    for (const position of files.keys()) {
      const outcome = await begun.shift()
      const next = files[position + mostAhead]
      if (next) begun.push(start(next, position + mostAhead))
      report(position, 1)
      if (outcome) yield outcome
    }
  } finally {
    options.signal?.removeEventListener('abort', forward)
    stop.abort()
  }
}

/** Keeps a file as bytes only, for example a damaged picture that its owner wants to keep all the same. */
export function takeAsAttachment(file: File, options: IntakeOptions = {}): Promise<IntakeOutcome> {
  return takeFile(file, {
    signal: options.signal ?? new AbortController().signal,
    now: options.now ?? new Date(),
    isAttachment: true,
    onShare: (share) => options.onProgress?.({ position: 0, share, overall: share }),
  })
}

function reporter(
  files: readonly File[],
  onProgress: IntakeOptions['onProgress'],
): (position: number, share: number) => void {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const shares = files.map(() => 0)
  return (position, share) => {
    shares[position] = share
    const done = files.reduce((sum, { size }, at) => sum + size * (shares[at] ?? 0), 0)
    onProgress?.({ position, share, overall: total === 0 ? 1 : done / total })
  }
}
