import type { Run, Typesetter, Weight, Word } from './typesetter.ts'

/** How a text looks; lengths in points. */
export type Style = {
  readonly weight: Weight
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
  readonly colour: string
}

export type Line = {
  readonly runs: readonly Run[]
  /** In points. */
  readonly width: number
}

/** A word in its place. The space before the first word of a line is not drawn. */
type Item = { readonly word: Word; readonly hasSpace: boolean }

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Words that a line's end may not part; width in thousandths of the type size. */
type Unit = { items: Item[]; width: number }

const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
/** White space that allows a break; the no-break spaces U+00A0, U+2007 and U+202F are left out. */
const spaces = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/
const afterHyphen = /(?<=\p{L}[-\u2010])(?=\p{L})/u
/** Prepositions, particles and the number sign go over to the next line together with their word. */
const shortWord = /^(\p{L}{1,2}|\u2116)$/u
const dash = /^[-–—]$/
const longestUnit = 4

/**
 * Breaks text into lines that fit the width. Line breaks of the text are kept; a word longer than a line
 * is cut where the line ends.
 */
export function breakLines(type: Typesetter, text: string, style: Style, width: number): Line[] {
  const measure = (width * 1000) / style.size
  const space = type.word(style.weight, ' ')
  const lines = text.split(lineBreaks).flatMap((row) => {
    const units = unitsOf(row, (piece) => type.word(style.weight, piece), space.width)
    const fitting = units.flatMap((unit) =>
      unit.width <= measure ? [unit] : cut(type, style.weight, unit, measure),
    )
    return fill(fitting, space.width, measure)
  })
  return lines.map((line, at) => {
    const next = lines[at + 1]
    return lineOf(line, space, style.size, next !== undefined && next.items[0]?.hasSpace !== false)
  })
}

/** The same lines, read as ending with a space: what stands beside them is another word. */
export function withSpace(type: Typesetter, lines: readonly Line[], { weight }: Style): Line[] {
  const { runs } = type.word(weight, ' ')
  return lines.map((line, at) =>
    at === lines.length - 1 ? { ...line, runs: [...line.runs, ...runs] } : line,
  )
}

/**
 * Neighbours of one face become one run. A line that is followed by another word ends with a space, which is
 * not seen: without it a screen reader joins the two words.
 */
function lineOf({ items, width }: Unit, space: Word, size: number, isFollowed: boolean): Line {
  const runs: Writable<Run>[] = []
  const add = (run: Run) => {
    const last = runs.at(-1)
    const isSame = last?.face === run.face && last.actual === undefined && run.actual === undefined
    if (!last || !isSame) runs.push({ ...run })
    else {
      last.tj += run.tj
      last.width += run.width
    }
  }
  for (const [at, { word, hasSpace }] of items.entries()) {
    if (at > 0 && hasSpace) space.runs.forEach(add)
    word.runs.forEach(add)
  }
  if (isFollowed) space.runs.forEach(add)
  return { runs, width: (width * size) / 1000 }
}

/** Keeps a preposition with its word and a dash with the word before it; a line may end after a hyphen. */
function unitsOf(row: string, wordOf: (text: string) => Word, space: number): Unit[] {
  const units: Unit[] = []
  let isOpen = false
  for (const piece of row.split(spaces)) {
    if (piece === '') continue
    const parts = piece.split(afterHyphen)
    parts.forEach((part, at) => {
      const item = { word: wordOf(part), hasSpace: at === 0 }
      const last = units.at(-1)
      const isGlued = at === 0 && (isOpen || dash.test(piece))
      if (last && isGlued && last.items.length < longestUnit) append(last, [item], item.word.width, space)
      else units.push({ items: [item], width: item.word.width })
    })
    isOpen = parts.length === 1 && shortWord.test(piece)
  }
  return units
}

/** Greedy filling: every line takes as many units as fit. A row without words gives one empty line. */
function fill(units: readonly Unit[], space: number, measure: number): Unit[] {
  const lines: Unit[] = [{ items: [], width: 0 }]
  let line = lines[0]
  for (const { items, width } of units) {
    const gap = items[0]?.hasSpace ? space : 0
    if (line && (line.items.length === 0 || line.width + gap + width <= measure))
      append(line, items, width, space)
    else {
      line = { items: [...items], width }
      lines.push(line)
    }
  }
  return lines
}

function append(to: Unit, items: readonly Item[], width: number, space: number): void {
  to.width += width + (to.items.length > 0 && items[0]?.hasSpace ? space : 0)
  to.items.push(...items)
}

/** Takes a unit that is wider than a line apart: into words, and words into letters where it must be. */
function cut(type: Typesetter, weight: Weight, unit: Unit, measure: number): Unit[] {
  return unit.items.flatMap(({ word, hasSpace }) => {
    if (word.width <= measure) return [{ items: [{ word, hasSpace }], width: word.width }]
    return cutWord(type, weight, word.text, measure).map((part, at) => ({
      items: [{ word: part, hasSpace: hasSpace && at === 0 }],
      width: part.width,
    }))
  })
}

/** Letters are measured together: two of them may stand further apart than each by itself. */
function cutWord(type: Typesetter, weight: Weight, text: string, measure: number): Word[] {
  const parts: Word[] = []
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const longer = type.word(weight, (parts.at(-1)?.text ?? '') + letter)
    if (parts.length > 0 && longer.width <= measure) parts[parts.length - 1] = longer
    else parts.push(type.word(weight, letter))
  }
  return parts
}
