import type { PDFDocument } from 'pdf-lib'
import type { PdfFonts } from '../portfolio.ts'
import { type Face, openFace } from './face.ts'
import type { Weight } from './typesetter.ts'

export type Faces = Record<Weight, readonly [Face, ...Face[]]>

/** Embeds the faces. The fallback is asked for only when `text` has characters that the first two lack. */
export async function openFaces(
  document: PDFDocument,
  fonts: PdfFonts,
  tag: string,
  text: string,
): Promise<Faces> {
  const regular = await openFace(document, 'R', fonts.regular, { tag })
  const bold = await openFace(document, 'B', fonts.bold, { tag })
  const fallback: Face[] = []
  if (fonts.readFallback && !covers(regular, text)) {
    for (const bytes of await fonts.readFallback()) {
      fallback.push(await openFace(document, `F${fallback.length + 1}`, bytes, { tag }))
    }
  }
  return { regular: [regular, ...fallback], bold: [bold, ...fallback] }
}

function covers(face: Face, text: string): boolean {
  return Array.from(new Set(text)).every(
    (character) => face.has(character.codePointAt(0) ?? 0) || character < ' ',
  )
}
