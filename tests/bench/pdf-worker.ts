import type { Bytes } from '#bytes'
import type { Sha256Hex } from '#domain'
import { type PortfolioPdfInput, renderPortfolioPdf } from '#pdf'

/** The part of the bench «pdf» that lays out in a worker, as the app does. */

export type PdfQuestion = Omit<PortfolioPdfInput, 'readPicture'> & {
  readonly pictures: ReadonlyMap<Sha256Hex, Blob>
}
export type PdfAnswer = { readonly pdf: Bytes; readonly pages: number }

self.addEventListener('message', async ({ data }: MessageEvent<PdfQuestion>) => {
  const { pictures, ...input } = data
  const { pdf, pages } = await renderPortfolioPdf({
    ...input,
    readPicture: async (file) => pictures.get(file),
  })
  const answer: PdfAnswer = { pdf, pages }
  self.postMessage(answer)
})

// Loading the libraries one file after another is the bench's own server's affair, not the product's.
void import('../../src/pdf/render.ts').then(() => self.postMessage('ready'))
