import type { Lexicon } from './words.ts'

/** Words in lower case with single spaces: case, punctuation and the two dots of the letter io do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0451', '\u0435')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How well a text says a value: more for a longer stem, without a bound for the printed word itself. */
export type Match<V extends string> = { readonly value: V; readonly weight: number }

/** Every value of a vocabulary that a text says, in the order of the vocabulary. */
export function matchesOf<V extends string>(lexicon: Lexicon<V>, text: string): Match<V>[] {
  const words = plain(text)
  if (words === '') return []
  return termsOf(lexicon)
    .map(({ value, printed, stems }) => ({
      value,
      weight: words === printed ? Number.POSITIVE_INFINITY : longest(stems, words),
    }))
    .filter(({ weight }) => weight > 0)
}

/** The value of a vocabulary that a text says best, or undefined. */
export function find<V extends string>(lexicon: Lexicon<V>, text: string): V | undefined {
  const [first, ...others] = matchesOf(lexicon, text)
  return first && others.reduce((best, one) => (one.weight > best.weight ? one : best), first).value
}

/** Length of the longest stem that a word of the text begins with. */
function longest(stems: readonly string[], words: string): number {
  const said = stems.filter((stem) => ` ${words}`.includes(` ${stem}`))
  return said.reduce((most, stem) => Math.max(most, stem.length), 0)
}

type Term<V extends string> = {
  readonly value: V
  readonly printed: string
  readonly stems: readonly string[]
}

function termsOf<V extends string>(lexicon: Lexicon<V>): readonly Term<V>[] {
  // A lexicon always answers with the terms made from it, so they are of its own values.
  const known = terms.get(lexicon) as readonly Term<V>[] | undefined
  if (known) return known
  // Object.entries() forgets the type of a record that has exactly these keys.
  const entries = Object.entries(lexicon) as [V, Lexicon<V>[V]][]
  const made = entries.map(([value, [printed, ...stems]]) => ({
    value,
    printed: plain(printed),
    stems: stems.map(plain),
  }))
  terms.set(lexicon, made)
  return made
}

/** A table of thousands of lines asks the same few lexicons: their words are made plain once. */
const terms = new WeakMap<object, readonly Term<string>[]>()
