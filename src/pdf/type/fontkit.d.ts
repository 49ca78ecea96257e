declare module 'fontkit' {
  import type { PDFDocument } from 'pdf-lib'

  type PdfLibFont = ReturnType<Parameters<PDFDocument['registerFontkit']>[0]['create']>

  /** fontkit 2 gives the whole subset at once; pdf-lib was written for a stream. */
  export type Font = Omit<PdfLibFont, 'createSubset'> & {
    createSubset(): { includeGlyph(glyph: unknown): number; encode(): Uint8Array }
  }

  /** `bytes` hold one TrueType or OpenType font. */
  export function create(bytes: Uint8Array): Font
}
