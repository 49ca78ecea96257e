import { create } from 'fontkit'
import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { Bytes } from '#bytes'

/** A shaped piece of text in one face: what stands between the brackets of a TJ operator. */
export type Shape = { readonly tj: string /** In thousandths of the type size. */; readonly width: number }

/** One embedded face. Text goes to the page as glyph numbers, so everything drawn passes `shape`. */
export type Face = {
  /** Its name among the resources of a sheet. */
  readonly key: string
  readonly ref: PDFRef
  has(codePoint: number): boolean
  shape(text: string): Shape
}

/** Ligatures would join letters under one glyph, and a search in the file would miss them. */
const features = { liga: false }

type PdfLibFontkit = Parameters<PDFDocument['registerFontkit']>[0]
type PdfLibFont = ReturnType<PdfLibFontkit['create']>

/**
 * Embeds a face. A subset keeps only the glyphs that were shaped before the document is saved.
 * `tag` is six capital letters; without it readers do not see that the face is a subset (ISO 32000-2, 9.9.2).
 */
export async function openFace(
  document: PDFDocument,
  key: string,
  bytes: Bytes,
  { tag, subset = true }: { tag: string; subset?: boolean },
): Promise<Face> {
  const font = readFont(bytes)
  document.registerFontkit({ create: () => font })
  const name = `${tag}+${font.postscriptName ?? 'Text'}`
  const embedded = await document.embedFont(bytes, {
    subset,
    features,
    customName: subset ? name : name.slice(7),
  })
  const known = new Set(font.characterSet)
  const scale = 1000 / font.unitsPerEm
  return {
    key,
    ref: embedded.ref,
    has: (codePoint) => known.has(codePoint),
    shape: (text) => shapeRun(font.layout(text, features), embedded.encodeText(text).asString(), scale),
  }
}

/**
 * fontkit 2 as pdf-lib 1 expects it: `encodeStream` over `encode`. The last layout is remembered, because
 * pdf-lib asks for the same one again when it encodes the text.
 */
function readFont(bytes: Bytes): PdfLibFont {
  const font = create(bytes)
  let last: { text: string; run: ReturnType<PdfLibFont['layout']> } | undefined
  // The prototype chain keeps every other member; `as` because pdf-lib's type names its own stream.
  return Object.assign(Object.create(font), {
    layout(text: string) {
      if (last?.text !== text) last = { text, run: font.layout(text, features) }
      return last.run
    },
    createSubset() {
      const subset = font.createSubset()
      return Object.assign(subset, { encodeStream: () => oneChunk(() => subset.encode()) })
    },
  }) as PdfLibFont
}

function oneChunk(encode: () => Uint8Array) {
  const stream = {
    on(event: string, listener: (chunk?: Uint8Array) => void) {
      if (event === 'data') listener(encode())
      if (event === 'end') listener()
      return stream
    },
  }
  return stream
}

/** Glyph numbers with kerning between them. pdf-lib alone writes the numbers and forgets the kerning. */
function shapeRun(
  { glyphs, positions }: ReturnType<PdfLibFont['layout']>,
  hex: string,
  scale: number,
): Shape {
  let tj = ''
  let width = 0
  let shift = 0
  glyphs.forEach((glyph, at) => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0 } = positions[at] ?? {}
    shift -= xOffset
    if (shift !== 0) tj += Math.round(shift * scale)
    tj += `<${hex.slice(at * 4, at * 4 + 4)}>`
    shift = xOffset + glyph.advanceWidth - xAdvance
    width += xAdvance * scale
  })
  if (shift !== 0) tj += Math.round(shift * scale)
  return { tj: tj.replaceAll('><', ''), width }
}
