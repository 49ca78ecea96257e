import type { BundleSource } from '#bundle'
import { fail } from '#failure'
import { askWorker } from '../desk/start-worker.ts'
import type { Opened } from './messages.ts'

/** Opens what a person gave. A PDF is read in the worker, which has the reader of PDF already. */
export async function openGiven(source: BundleSource): Promise<Opened> {
  const { isPdf, openBundle } = await import('#bundle')
  const isAlone = source instanceof Blob && (await isPdf(source))
  return isAlone ? readPdf(source) : openBundle(source)
}

async function readPdf(pdf: Blob): Promise<Opened> {
  return (await askWorker<Opened>({ act: 'read-pdf', pdf })) ?? fail({ kind: 'cannot-read' })
}
