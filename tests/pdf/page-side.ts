import type { Answer, Question } from './worker-side.ts'

/** The part of the PDF tests that runs in the page: it only hands the work to a worker. */
function renderInWorker(question: Question): Promise<Answer> {
  const worker = new Worker(new URL('./worker-side.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(question)
  })
}

const pageSide = { renderInWorker }

declare global {
  var pdfPage: typeof pageSide
}

globalThis.pdfPage = pageSide
