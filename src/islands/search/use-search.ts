import { useEffect, useRef, useState } from 'preact/hooks'
import type { PortfolioId } from '#domain'
import { searchTexts } from '#i18n'
import type { Found, SearchQuery } from '#search'
import type { SearchNews, SearchOrder } from './messages.ts'

export type SearchState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly text: string }

/** What the query finds now. The answer before it stays on the screen until the next one is there. */
export function useSearch(profile: PortfolioId, query: SearchQuery): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'starting' })
  const [updates, setUpdates] = useState(0)
  const worker = useRef<Worker>(undefined)
  const asked = useRef(0)

  useEffect(() => {
    const started = startWorker((news) => {
      if (news.kind === 'failed') return setState(news)
      if (news.kind === 'ready') setUpdates((before) => before + 1)
      else if (news.number === asked.current) setState({ kind: 'found', found: news.found })
    })
    worker.current = started
    send(started, { act: 'open', profile })
    return () => started.terminate()
  }, [profile])

  useEffect(() => {
    if (updates === 0 || !worker.current) return
    asked.current += 1
    send(worker.current, { act: 'ask', number: asked.current, query })
  }, [updates, query])

  return state
}

function startWorker(onNews: (news: SearchNews) => void): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<SearchNews>) => onNews(data)
  worker.onerror = () => onNews({ kind: 'failed', text: searchTexts.failed })
  return worker
}

function send(worker: Worker, order: SearchOrder): void {
  worker.postMessage(order)
}
