import { AFRelationship, type PDFDocument } from 'pdf-lib'
import type { PdfAttachment } from '../portfolio.ts'

/** Attaches files as the source of the document (ISO 32000-2, 14.13), in the order of names as the name tree wants. */
export async function writeAttachments(
  document: PDFDocument,
  attachments: readonly PdfAttachment[],
  now: Date,
): Promise<void> {
  for (const { bytes, description, mime, name } of [...attachments].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (!/^[\x21-\x7e]+$/.test(name)) throw new RangeError(`Cannot attach "${name}": the name is not ASCII`)
    await document.attach(bytes, name, {
      mimeType: mime,
      creationDate: now,
      modificationDate: now,
      afRelationship: AFRelationship.Source,
      ...(description !== undefined && { description }),
    })
  }
}
