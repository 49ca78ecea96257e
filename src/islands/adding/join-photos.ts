import type { Bytes } from '#bytes'
import { captureTexts } from '#i18n'
import { reencodePicture } from '#media'
import { askWorker } from '../desk/start-worker.ts'

/** Longest side of a page in pixels: A4 at about 200 dots an inch, small print stays legible. */
const pageSide = 2400

/** One PDF of photos, upright and without anything their camera wrote. Undefined when one of them does not open. */
export async function joinPhotos(
  photos: readonly File[],
  { signal, onDone }: { signal: AbortSignal; onDone: (files: number) => void },
): Promise<File | undefined> {
  const pages: Blob[] = []
  for (const photo of photos) {
    const copy = await reencodePicture(
      photo,
      { maxSide: pageSide, type: 'image/jpeg', quality: 0.85 },
      signal,
    )
    if (!copy.ok) return undefined
    pages.push(new Blob([copy.value.bytes], { type: 'image/jpeg' }))
    onDone(pages.length)
  }
  const bytes = await askWorker<Bytes>({ act: 'join', pages }, signal)
  return bytes && new File([bytes], captureTexts.documentName, { type: 'application/pdf' })
}
