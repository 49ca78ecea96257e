import { type PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFRef } from 'pdf-lib'
import type { TaggedAnnotation } from './annotations.ts'
import type { Annotation, Mark, Tag } from './tags.ts'
import type { WrittenSheets } from './write-sheets.ts'

/**
 * Writes the logical structure (ISO 32000-2, 14.7): the tree that a screen reader follows, and the parent tree
 * that leads back from marked content and annotations to their elements.
 */
export function writeStructure(
  document: PDFDocument,
  root: Tag,
  sheets: WrittenSheets,
  annotations: readonly TaggedAnnotation[],
): void {
  const { catalog, context } = document
  const refs = new Map<Tag, PDFRef>()
  const tree = context.nextRef()
  const top = writeTag(document, root, tree, sheets, refs)
  const byPage = [...sheets.keys()].map((sheet, key) => [
    key,
    context.register(context.obj(sheet.owners.map(refOf))),
  ])
  const byAnnotation = annotations.map(({ key, tag }) => [key, refOf(tag)])
  const parentTree = context.register(context.obj({ Nums: [...byPage, ...byAnnotation].flat() }))
  const ParentTreeNextKey = sheets.size + annotations.length
  context.assign(
    tree,
    context.obj({ Type: 'StructTreeRoot', K: [top], ParentTree: parentTree, ParentTreeNextKey }),
  )
  catalog.set(PDFName.of('StructTreeRoot'), tree)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))

  function refOf(tag: Tag): PDFRef {
    const ref = refs.get(tag)
    if (!ref) throw new RangeError(`Cannot write the structure: a ${tag.role} stands outside it`)
    return ref
  }
}

function writeTag(
  document: PDFDocument,
  tag: Tag,
  parent: PDFRef,
  sheets: WrittenSheets,
  refs: Map<Tag, PDFRef>,
): PDFRef {
  const { context } = document
  const ref = context.nextRef()
  refs.set(tag, ref)
  const kids: PDFObject[] = []
  for (const kid of tag.kids) {
    if (!('role' in kid)) kids.push(writeKid(document, kid, sheets))
    else if (kid.kids.length > 0) kids.push(writeTag(document, kid, ref, sheets, refs))
  }
  const element = context.obj({ Type: 'StructElem', S: tag.role, P: parent, K: kids })
  if (tag.alt !== undefined) element.set(PDFName.of('Alt'), PDFHexString.fromText(tag.alt))
  if (tag.actualText !== undefined)
    element.set(PDFName.of('ActualText'), PDFHexString.fromText(tag.actualText))
  context.assign(ref, element)
  return ref
}

function writeKid({ context }: PDFDocument, kid: Mark | Annotation, sheets: WrittenSheets) {
  const Pg = sheets.get(kid.sheet)?.page.ref
  if (!Pg) throw new RangeError('Cannot write the structure: a sheet is not in the document')
  return 'mcid' in kid
    ? context.obj({ Type: 'MCR', Pg, MCID: kid.mcid })
    : context.obj({ Type: 'OBJR', Pg, Obj: kid.annotation })
}
