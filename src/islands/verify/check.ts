import { verifyHandover } from '#handover'
import type { VerifyNews, VerifyOrder } from './messages.ts'

/** Checks in a worker what was given; the last news is the verdict on a bundle, or an opened reply. */
export async function check({ source }: VerifyOrder, tell: (news: VerifyNews) => void): Promise<void> {
  const { isReply, openReply } = await import('#bundle')
  if (await isReply(source)) return tell({ kind: 'reply', reply: await openReply(source) })
  const onProgress = ({ done, of }: { done: number; of: number }) => tell({ kind: 'progress', done, of })
  tell({ kind: 'verdict', verdict: await verifyHandover(source, { onProgress }) })
}
