import type { PdfPages } from './pdf-pages.ts'

/**
 * The pages of a PDF for drawing, or undefined when it cannot be read: damaged, or locked by a password. The
 * reader of PDF is large and comes only when asked for.
 */
export async function openPdf(file: Blob): Promise<PdfPages | undefined> {
  const { openPdfPages } = await import('./pdf-pages.ts')
  return openPdfPages(file)
}
