// Draws the pages of a PDF where the browser itself shows none, as on Android. Loaded only there.
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

export type PdfPages = {
  readonly count: number
  /** Draws a page, from 0, as wide as asked in pixels of the device, and gives its text for those who do not see. */
  draw(at: number, canvas: HTMLCanvasElement, width: number): Promise<string>
  close(): void
}

/** What `openPdf` gives; scripts inside the PDF are not run. */
export async function openPdfPages(file: Blob): Promise<PdfPages | undefined> {
  const loading = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    enableXfa: false,
  })
  try {
    const document = await loading.promise
    return {
      count: document.numPages,
      draw: async (at, canvas, width) => {
        const page = await document.getPage(at + 1)
        const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
        canvas.width = Math.round(viewport.width)
        canvas.height = Math.round(viewport.height)
        await page.render({ canvas, viewport }).promise
        const { items } = await page.getTextContent()
        return items.map((item) => ('str' in item ? item.str : '')).join(' ')
      },
      close: () => void loading.destroy(),
    }
  } catch {
    void loading.destroy()
    return undefined
  }
}
