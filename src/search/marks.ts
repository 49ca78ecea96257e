import type { EntryText } from './entry-text.ts'
import { exactTerm, stemOf, type Word, wordsIn } from './words.ts'

/** A piece of a text, and whether it is what was looked for. */
export type Part = { readonly text: string; readonly isFound: boolean }

/** Letters of a long line that are shown on either side of the first found word. */
const around = 60

/** The text in pieces, the found words apart from the rest. Joined again they are the text. */
export function markedParts(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const word of wordsIn(text).filter((one) => isTerm(one, terms))) {
    if (word.from > at) parts.push({ text: text.slice(at, word.from), isFound: false })
    parts.push({ text: text.slice(word.from, word.to), isFound: true })
    at = word.to
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFound: false })
  return parts
}

/** The first line under the title that holds a found word, cut to its neighbourhood; undefined when none does. */
export function foundLine({ lines }: EntryText, terms: ReadonlySet<string>): Part[] | undefined {
  for (const line of lines) {
    const first = wordsIn(line).find((word) => isTerm(word, terms))
    if (first) return markedParts(cut(line, first), terms)
  }
  return undefined
}

function isTerm({ folded }: Word, terms: ReadonlySet<string>): boolean {
  return terms.has(stemOf(folded)) || terms.has(exactTerm(folded))
}

function cut(line: string, { from, to }: Word): string {
  const start = from > around ? line.indexOf(' ', from - around) + 1 : 0
  const end = line.length - to > around ? line.lastIndexOf(' ', to + around) : line.length
  const head = start > 0 && start <= from ? start : 0
  const tail = end > to ? end : line.length
  return `${head > 0 ? '…' : ''}${line.slice(head, tail)}${tail < line.length ? '…' : ''}`
}
