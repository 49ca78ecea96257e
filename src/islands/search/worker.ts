import { answer } from './answer.ts'
import type { SearchOrder } from './messages.ts'

// Reading and indexing every entry would hold the page.
const act = answer((news) => self.postMessage(news))
self.onmessage = ({ data }: MessageEvent<SearchOrder>) => act(data)
