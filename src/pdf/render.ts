import { PDFDocument } from 'pdf-lib'
import type { Bytes } from '#bytes'
import { fullName, pdfTexts } from '#i18n'
import { writeFields, writeLinks } from './document/annotations.ts'
import { writeAttachments } from './document/attachments.ts'
import { subsetTag, writeMetadata } from './document/metadata.ts'
import { writeOutline } from './document/write-outline.ts'
import { writeSheets } from './document/write-sheets.ts'
import { writeStructure } from './document/write-structure.ts'
import { type Layout, layOut } from './layout.ts'
import { loadPictures } from './picture/load-pictures.ts'
import type { PdfEdition, PdfWarning, PortfolioPdf, PortfolioPdfInput } from './portfolio.ts'
import { openFaces } from './type/faces.ts'
import { typesetter } from './type/typesetter.ts'

/** See `renderPortfolioPdf`. */
export async function renderDocument(input: PortfolioPdfInput): Promise<PortfolioPdf> {
  const {
    attachments = [],
    edition = { kind: 'handover' },
    entries,
    files,
    fonts,
    now,
    onProgress,
    portfolio,
    receiver,
    signal,
    structure,
  } = input
  const document = await PDFDocument.create({ updateMetadata: false })
  const text = JSON.stringify([portfolio, structure.sections, entries, files, receiver, ...wordsOf(edition)])
  const faces = await openFaces(document, fonts, await subsetTag(portfolio.id, now), text)
  const type = typesetter(faces)
  const { pictures, warnings } = await loadPictures(document, input)
  signal?.throwIfAborted()
  const layout = layOut(type, input, pictures)
  const allFaces = [...new Set([...faces.regular, ...faces.bold])]
  const refs = new Map(Array.from(pictures.values(), ({ name, ref }) => [name, ref]))
  writeDocument(document, layout, writeSheets(document, layout.sheets, allFaces, refs))
  const name = fullName(portfolio.owner.name)
  const title = pdfTexts.documentTitle(name, edition.kind)
  await writeMetadata(document, {
    title,
    author: name,
    keywords: pdfTexts.keywords,
    now,
    identity: portfolio.id,
  })
  await writeAttachments(document, attachments, now)
  const pdf = await save(document)
  onProgress?.(1)
  const missing: PdfWarning[] =
    type.missing.size > 0 ? [{ kind: 'missing-characters', characters: [...type.missing] }] : []
  return { pdf, pages: layout.sheets.length, warnings: [...warnings, ...missing] }
}

/** What an edition adds to the words of the entries. */
function wordsOf(edition: PdfEdition): string[] {
  switch (edition.kind) {
    case 'handover':
      return []
    case 'binder':
      return [edition.caseIndex]
    case 'transition':
      return [edition.summary, ...edition.whyItMatters.values()]
  }
}

function writeDocument(
  document: PDFDocument,
  { field, headings, links, root }: Layout,
  sheets: ReturnType<typeof writeSheets>,
): void {
  const lines = writeLinks(document, sheets, links)
  const fields = field ? writeFields(document, sheets, field, sheets.size + lines.length) : []
  writeStructure(document, root, sheets, [...lines, ...fields])
  writeOutline(document, headings, sheets)
}

/** A classic cross-reference table: an update has to use the same kind, and a table is easy to write. */
async function save(document: PDFDocument): Promise<Bytes> {
  const bytes = await document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
  // pdf-lib always makes a buffer of its own; its type does not say so.
  return bytes as Bytes
}
