import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { SignatureField } from '../parts/closing.ts'
import type { Link } from '../parts/contents.ts'
import type { Box } from '../sheet/shapes.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { schoolField, studentField } from './fields.ts'
import type { Tag } from './tags.ts'
import type { WrittenSheets } from './write-sheets.ts'

/** An annotation that stands in the structure, under a key of the parent tree. */
export type TaggedAnnotation = { readonly tag: Tag; readonly key: number }

const printed = 4
const locked = 128
const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Makes the lines of the contents clickable. */
export function writeLinks(
  document: PDFDocument,
  sheets: WrittenSheets,
  links: readonly Link[],
): TaggedAnnotation[] {
  return links.map(({ box, place, sheet, tag, words }, at) => {
    const key = sheets.size + at
    const link = document.context.obj({
      Subtype: 'Link',
      F: printed,
      Border: [0, 0, 0],
      Contents: PDFHexString.fromText(words),
      Dest: [sheets.get(place.sheet)?.page.ref, 'XYZ', null, place.y, null],
      StructParent: key,
    })
    tag.kids.push({ sheet, annotation: annotate(document, sheets, sheet, box, link) })
    return { tag, key }
  })
}

/**
 * Makes both signature fields before anybody signs, so that a signature only fills a form in, which every
 * validator allows. The owner's field is invisible, the school's stands on the last sheet.
 */
export function writeFields(
  document: PDFDocument,
  sheets: WrittenSheets,
  { sheet, box, tag }: SignatureField,
  key: number,
): TaggedAnnotation[] {
  const { catalog, context } = document
  const student = signatureField(document, studentField)
  const school = signatureField(document, schoolField)
  school.set(PDFName.of('TU'), PDFHexString.fromText(tag.alt ?? schoolField))
  school.set(PDFName.of('StructParent'), context.obj(key))
  const studentRef = annotate(document, sheets, sheet, nowhere, student)
  const schoolRef = annotate(document, sheets, sheet, box, school)
  tag.kids.push({ sheet, annotation: schoolRef })
  const form = context.obj({ Fields: [studentRef, schoolRef] })
  catalog.set(PDFName.of('AcroForm'), context.register(form))
  return [{ tag, key }]
}

function signatureField({ context }: PDFDocument, name: string): PDFDict {
  return context.obj({ Subtype: 'Widget', FT: 'Sig', F: printed + locked, T: PDFHexString.fromText(name) })
}

function annotate(
  { context }: PDFDocument,
  sheets: WrittenSheets,
  sheet: Sheet,
  { x, y, width, height }: Box,
  annotation: PDFDict,
): PDFRef {
  const page = sheets.get(sheet)?.page
  if (!page) throw new RangeError('Cannot annotate a sheet: it is not in the document')
  annotation.set(PDFName.of('Type'), PDFName.of('Annot'))
  annotation.set(PDFName.of('Rect'), context.obj([x, y, x + width, y + height]))
  annotation.set(PDFName.of('P'), page.ref)
  const ref = context.register(annotation)
  page.node.addAnnot(ref)
  return ref
}
