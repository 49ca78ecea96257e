import type { DeskOrder } from './messages.ts'

type Listeners<News> = { onNews: (news: News) => void; onCrash: () => void }

/** Gives an order to a worker of its own and tells what it answers. Returns the way to stop it at once. */
export function startWorker<News>(order: DeskOrder, { onNews, onCrash }: Listeners<News>): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<News>) => onNews(data)
  worker.onerror = onCrash
  worker.addEventListener('messageerror', onCrash)
  worker.postMessage(order)
  return () => worker.terminate()
}

/** The one answer to an order; undefined when the worker fails or is stopped by the signal. */
export function askWorker<Answer>(order: DeskOrder, signal?: AbortSignal): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const end = (answer?: Answer) => {
      stop()
      resolve(answer)
    }
    const stop = startWorker<Answer>(order, { onNews: end, onCrash: () => end() })
    signal?.addEventListener('abort', () => end(), { once: true })
  })
}
