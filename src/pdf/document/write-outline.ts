import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { Heading } from '../parts/contents.ts'
import type { WrittenSheets } from './write-sheets.ts'

type Node = { readonly heading: Heading; readonly ref: PDFRef; readonly kids: Node[] }

/** Writes bookmarks: sections, closed, with their entries inside. */
export function writeOutline(
  document: PDFDocument,
  headings: readonly Heading[],
  sheets: WrittenSheets,
): void {
  const { catalog, context } = document
  const nodes: Node[] = []
  for (const heading of headings) {
    const siblings = heading.level === 1 ? nodes : (nodes.at(-1)?.kids ?? nodes)
    siblings.push({ heading, ref: context.nextRef(), kids: [] })
  }
  const root = context.nextRef()
  writeNodes(document, nodes, root, sheets)
  context.assign(root, context.obj({ Type: 'Outlines', ...ends(nodes), Count: nodes.length }))
  catalog.set(PDFName.of('Outlines'), root)
}

function writeNodes(
  document: PDFDocument,
  nodes: readonly Node[],
  parent: PDFRef,
  sheets: WrittenSheets,
): void {
  nodes.forEach(({ heading, kids, ref }, at) => {
    const page = sheets.get(heading.place.sheet)?.page.ref ?? null
    const item = document.context.obj({
      Title: PDFHexString.fromText(heading.title),
      Parent: parent,
      ...(at > 0 && { Prev: nodes[at - 1]?.ref }),
      ...(at < nodes.length - 1 && { Next: nodes[at + 1]?.ref }),
      ...(kids.length > 0 && { ...ends(kids), Count: -kids.length }),
      Dest: [page, 'XYZ', null, heading.place.y, null],
    })
    document.context.assign(ref, item)
    writeNodes(document, kids, ref, sheets)
  })
}

function ends(nodes: readonly Node[]) {
  return { First: nodes[0]?.ref, Last: nodes.at(-1)?.ref }
}
