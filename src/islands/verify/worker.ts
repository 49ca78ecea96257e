import { verifyHandover } from '#handover'
import type { VerifyNews, VerifyOrder } from './messages.ts'

// Hashing a large file would hold the page: it is done here.
self.onmessage = async ({ data: { source } }: MessageEvent<VerifyOrder>) => {
  const tell = (news: VerifyNews) => self.postMessage(news)
  const onProgress = ({ done, of }: { done: number; of: number }) => tell({ kind: 'progress', done, of })
  tell({ kind: 'verdict', verdict: await verifyHandover(source, { onProgress }) })
}
