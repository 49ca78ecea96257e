import { PDFDocument, PDFName } from 'pdf-lib'
import type { Bytes } from '#bytes'
import { embedPicture, type Picture } from './picture/picture.ts'
import { page } from './sheet/measures.ts'

export async function writePictures(
  pictures: readonly Blob[],
  onProgress: (share: number) => void,
): Promise<Bytes | undefined> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const [at, file] of pictures.entries()) {
    const picture = await embedPicture(document, `P${at + 1}`, file)
    if (!picture) return undefined
    addSheet(document, picture)
    onProgress((at + 1) / pictures.length)
  }
  // pdf-lib always makes a buffer of its own; its type does not say so.
  return (await document.save({ addDefaultPage: false })) as Bytes
}

/** The whole picture as large as the sheet allows, in the middle of it. */
function addSheet(document: PDFDocument, { name, ref, width, height }: Picture): void {
  const isWide = width > height
  const [across, up] = isWide ? [page.height, page.width] : [page.width, page.height]
  const scale = Math.min(across / width, up / height)
  const [drawnWidth, drawnHeight] = [width * scale, height * scale]
  const sheet = document.addPage([across, up])
  sheet.node.setXObject(PDFName.of(name), ref)
  const place = [drawnWidth, 0, 0, drawnHeight, (across - drawnWidth) / 2, (up - drawnHeight) / 2]
  const drawing = `q ${place.map((value) => value.toFixed(2)).join(' ')} cm /${name} Do Q`
  sheet.node.addContentStream(document.context.register(document.context.stream(drawing)))
}
