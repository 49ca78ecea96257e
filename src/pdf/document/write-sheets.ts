import type { PDFDocument, PDFPage, PDFRef } from 'pdf-lib'
import { page as measures } from '../sheet/measures.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Face } from '../type/face.ts'

export type WrittenSheet = { readonly page: PDFPage; readonly number: number }
export type WrittenSheets = ReadonlyMap<Sheet, WrittenSheet>

/** Makes a page of every sheet, in order. Operators must be complete; annotations may still be added. */
export function writeSheets(
  document: PDFDocument,
  sheets: readonly Sheet[],
  faces: readonly Face[],
  pictures: ReadonlyMap<string, PDFRef>,
): WrittenSheets {
  const { context } = document
  const fonts = context.register(context.obj(Object.fromEntries(faces.map(({ key, ref }) => [key, ref]))))
  return new Map(
    sheets.map((sheet, at) => {
      const page = document.addPage([measures.width, measures.height])
      const shown = [...sheet.pictures].flatMap((name) => {
        const ref = pictures.get(name)
        return ref ? [[name, ref] as const] : []
      })
      const content = context.register(context.flateStream(sheet.operators.join('\n')))
      const entries = {
        Contents: content,
        Resources: { Font: fonts, XObject: Object.fromEntries(shown) },
        // Marked content of the page is found in the parent tree under this key.
        StructParents: at,
        Tabs: 'S',
      }
      for (const [key, value] of context.obj(entries).entries()) page.node.set(key, value)
      return [sheet, { page, number: at + 1 }]
    }),
  )
}
