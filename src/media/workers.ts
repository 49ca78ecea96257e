import type { JobName, Jobs, Reply, Request } from './jobs.ts'

/** Two pictures at a time: more are not quicker on a school computer, and each takes memory. */
const mostWorkers = 2

/** A worker that says nothing for so long, in milliseconds, has been trapped by its file. */
const longestSilence = 120_000

/** For so long, in milliseconds, an idle worker waits for a further file. */
const longestRest = 10_000

export type RunOptions = {
  signal?: AbortSignal | undefined
  onShare?: ((share: number) => void) | undefined
}

/**
 * Has a job done by a worker, or on the main thread where a worker could not draw (Safari before 16.4).
 * An aborted job stops at once, since its worker is ended. Rejects with the reason of the signal, or with
 * an Error when a worker broke down or fell silent.
 */
export async function run<N extends JobName>(
  request: Request<N>,
  options: RunOptions = {},
): Promise<Jobs[N]['output']> {
  options.signal?.throwIfAborted()
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') {
    const { perform } = await import('./jobs.ts')
    return perform(request, (share) => options.onShare?.(share))
  }
  await takeTurn()
  try {
    options.signal?.throwIfAborted()
    return await employ(request, options)
  } finally {
    giveTurn()
  }
}

let working = 0
const waiting: (() => void)[] = []
const resting: Worker[] = []

async function takeTurn(): Promise<void> {
  while (working >= mostWorkers) {
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  working += 1
}

function giveTurn(): void {
  working -= 1
  waiting.shift()?.()
}

function employ<N extends JobName>(
  request: Request<N>,
  { signal, onShare }: RunOptions,
): Promise<Jobs[N]['output']> {
  const worker = resting.pop() ?? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const over = new AbortController()
  const untilOver = { signal: over.signal }
  return new Promise((resolve, reject) => {
    const dismiss = (reason: unknown) => {
      over.abort()
      worker.terminate()
      reject(reason)
    }
    const alarm = silenceAlarm(() => dismiss(new Error('Cannot go on: the worker fell silent')), over.signal)
    const listen = ({ data }: MessageEvent) => {
      const reply: Reply<N> = data
      if (reply.kind === 'share') {
        alarm.putOff()
        onShare?.(reply.share)
        return
      }
      over.abort()
      rest(worker)
      resolve(reply.output)
    }
    worker.addEventListener('message', listen, untilOver)
    worker.addEventListener('error', ({ message }) => dismiss(new Error(message)), untilOver)
    signal?.addEventListener('abort', () => dismiss(signal.reason), untilOver)
    worker.postMessage(request)
  })
}

function silenceAlarm(ring: () => void, over: AbortSignal): { putOff: () => void } {
  let timer = setTimeout(ring, longestSilence)
  over.addEventListener('abort', () => clearTimeout(timer))
  const putOff = () => {
    clearTimeout(timer)
    timer = setTimeout(ring, longestSilence)
  }
  return { putOff }
}

function rest(worker: Worker): void {
  resting.push(worker)
  setTimeout(() => {
    const at = resting.indexOf(worker)
    if (at < 0) return
    resting.splice(at, 1)
    worker.terminate()
  }, longestRest)
}
