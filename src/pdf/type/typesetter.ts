import type { Face } from './face.ts'

export type Weight = 'regular' | 'bold'

/** Glyphs of one face in a row. */
export type Run = {
  readonly face: string
  readonly tj: string
  /** In thousandths of the type size. */
  readonly width: number
  /** What the placeholder stands for, for those who search, copy or listen. */
  readonly actual?: string
}

/** A measured piece of text that is never broken, unless it is longer than a whole line. */
export type Word = {
  readonly text: string
  readonly runs: readonly Run[]
  /** In thousandths of the type size. */
  readonly width: number
}

/** Turns words into measured glyphs. Every word is shaped once a weight, however often it occurs. */
export type Typesetter = {
  word(weight: Weight, text: string): Word
  /** Characters that no face has, in order of first appearance. */
  readonly missing: ReadonlySet<string>
}

/** Shown where no face has the character. */
const placeholder = '[?]'

/** Code points that have no ink of their own: joiners, variation selectors, direction marks, controls. */
const inkless = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu

/**
 * `faces` holds for each weight the faces to try in turn; the first must have the ASCII letters.
 * A character that none of them has is never drawn as an empty box: it becomes `[?]` and is remembered.
 */
export function typesetter(faces: Record<Weight, readonly [Face, ...Face[]]>): Typesetter {
  const missing = new Set<string>()
  const known = { regular: new Map<string, Word>(), bold: new Map<string, Word>() }

  function shape(weight: Weight, text: string): Word {
    const runs: Run[] = []
    let width = 0
    for (const piece of splitByFace(faces[weight], text.replace(inkless, ''))) {
      if (!piece.face) for (const character of piece.text) missing.add(character)
      const face = piece.face ?? faces[weight][0]
      const shape = face.shape(piece.face ? piece.text : placeholder)
      runs.push({ ...shape, face: face.key, ...(!piece.face && { actual: piece.text }) })
      width += shape.width
    }
    return { text, runs, width }
  }

  return {
    missing,
    word(weight, text) {
      const found = known[weight].get(text)
      if (found) return found
      const word = shape(weight, text)
      known[weight].set(text, word)
      return word
    },
  }
}

type Piece = { text: string; face: Face | undefined }

/** Marks stay with the letter before them, and neighbours without a face share one placeholder. */
function splitByFace(faces: readonly [Face, ...Face[]], text: string): Piece[] {
  if (hasAll(faces[0], text)) return text === '' ? [] : [{ text, face: faces[0] }]
  const pieces: Piece[] = []
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const face = faces.find((one) => hasAll(one, cluster))
    const last = pieces.at(-1)
    if (last && last.face === face) last.text += cluster
    else pieces.push({ text: cluster, face })
  }
  return pieces
}

function hasAll(face: Face, text: string): boolean {
  for (const character of text) if (!face.has(character.codePointAt(0) ?? 0)) return false
  return true
}
