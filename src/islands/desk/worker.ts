import type { DeskOrder } from './messages.ts'

// Laying out a PDF and hashing large files would hold the page. One worker for both: they share their code.
self.onmessage = async ({ data }: MessageEvent<DeskOrder>) => {
  switch (data.act) {
    case 'assemble': {
      const { assemble } = await import('../handover/assemble.ts')
      return assemble(data, (news) => self.postMessage(news))
    }
    case 'check': {
      const { check } = await import('../verify/check.ts')
      return check(data, (news) => self.postMessage(news))
    }
  }
}
