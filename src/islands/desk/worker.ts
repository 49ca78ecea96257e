import type { DeskOrder } from './messages.ts'

// Laying out a PDF, hashing large files and long tables would hold the page. One worker for all: they share their code.
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
    case 'print': {
      const { print } = await import('../print/print.ts')
      return print(data, (news) => self.postMessage(news))
    }
    case 'read-pdf': {
      const { openHandover } = await import('#handover')
      return self.postMessage(await openHandover(data.pdf))
    }
    case 'read-table': {
      const { readSource } = await import('../table/read-source.ts')
      return self.postMessage(await readSource(data.source))
    }
    case 'read-lines': {
      const { linesOf } = await import('../table/lines-of.ts')
      return self.postMessage(linesOf(data))
    }
    case 'write-table': {
      const { tableFile } = await import('../table/export-table.ts')
      return self.postMessage(await tableFile(data))
    }
    case 'join': {
      const { joinPictures } = await import('#pdf')
      return self.postMessage(await joinPictures(data.pages))
    }
  }
}
