import { verifyHandover } from '#handover'
import type { VerifyNews, VerifyOrder } from './messages.ts'

/** Checks a bundle in a worker; the last news is the verdict. */
export async function check({ source }: VerifyOrder, tell: (news: VerifyNews) => void): Promise<void> {
  const onProgress = ({ done, of }: { done: number; of: number }) => tell({ kind: 'progress', done, of })
  tell({ kind: 'verdict', verdict: await verifyHandover(source, { onProgress }) })
}
