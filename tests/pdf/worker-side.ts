import { base64 } from '#bytes'
import { type PortfolioPdfInput, renderPortfolioPdf, verifyPdf } from '#pdf'

/** The part of the PDF tests that runs in a worker, where there is no document. */

export type Question = Omit<PortfolioPdfInput, 'readPicture' | 'now'> & { readonly at: string }
export type Answer = { readonly pdf: string; readonly pages: number; readonly attachments: string[] }

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { at, ...input } = data
  const now = new Date(at)
  const { pages, pdf } = await renderPortfolioPdf({ ...input, now, readPicture: async () => undefined })
  const { attachments } = await verifyPdf(pdf)
  const answer: Answer = { pdf: base64(pdf), pages, attachments: [...attachments.keys()] }
  self.postMessage(answer)
})
