import type { PDFDocument } from 'pdf-lib'
import type { Evidence, Sha256Hex } from '#domain'
import { withoutSourcePhotos } from '#i18n'
import type { PdfWarning, PortfolioPdfInput } from '../portfolio.ts'
import { embedPicture, type Picture } from './picture.ts'

export type LoadedPictures = {
  readonly pictures: ReadonlyMap<string, Picture>
  readonly warnings: readonly PdfWarning[]
}

/**
 * Embeds the picture of every file that the entries show, each once, one after another to spare memory. The photo
 * beside its straightened picture is only named in the list of files.
 */
export async function loadPictures(document: PDFDocument, input: PortfolioPdfInput): Promise<LoadedPictures> {
  const { entries, files, onProgress, readPicture, signal } = input
  const known = new Map(files.map((file) => [file.sha256, file]))
  const wanted = [...new Set(entries.flatMap(({ evidence }) => filesShown(evidence)))]
  const pictures = new Map<string, Picture>()
  const warnings: PdfWarning[] = []
  for (const [at, file] of wanted.entries()) {
    signal?.throwIfAborted()
    const blob = await readPicture(file)
    const picture = blob && (await embedPicture(document, `P${pictures.size + 1}`, blob))
    if (picture) pictures.set(file, picture)
    else if (blob || known.get(file)?.media === 'image') {
      warnings.push({ kind: 'picture-left-out', file, name: known.get(file)?.name ?? file })
    }
    onProgress?.((at + 1) / (wanted.length + 1))
  }
  return { pictures, warnings }
}

function filesShown(evidence: readonly Evidence[]): Sha256Hex[] {
  return withoutSourcePhotos(evidence).map(({ file }) => file)
}
