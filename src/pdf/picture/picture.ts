import type { PDFDocument, PDFRef } from 'pdf-lib'
import { embedJpeg } from './jpeg.ts'
import { embedPng } from './png.ts'

/** A picture that is in the document and drawn by its name. */
export type Picture = EmbeddedPicture & { readonly name: string }

/** Width and height in pixels. */
export type EmbeddedPicture = { readonly ref: PDFRef; readonly width: number; readonly height: number }

/** A larger picture would make the reader's device hold 256 MB for one page. */
const mostPixels = 64_000_000

/** Embeds JPEG or PNG bytes. Undefined for other bytes, damaged ones and pictures too large to unpack. */
export async function embedPicture(
  document: PDFDocument,
  name: string,
  file: Blob,
): Promise<Picture | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const picture = embedJpeg(document, bytes, mostPixels) ?? (await embedPng(document, bytes, mostPixels))
  return picture && { ...picture, name }
}
