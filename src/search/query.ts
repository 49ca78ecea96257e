import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { exactTerm, stemOf, wordsIn } from './words.ts'

/** What the index keeps of an entry. */
export type Indexed = { readonly id: string; readonly title: string; readonly text: string }

export type Match = { readonly id: string; readonly terms: ReadonlySet<string> }

/** From this length on the last word may be the beginning of one. */
const leastPrefix = 2
const titleBoost = 3

export function emptyIndex(): MiniSearch<Indexed> {
  return new MiniSearch<Indexed>({
    fields: ['title', 'text'],
    tokenize: foldedWords,
    processTerm: (word) => [stemOf(word), exactTerm(word)],
    searchOptions: {
      // Queries are made of terms already.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { title: titleBoost },
    },
  })
}

/**
 * Entries that hold every word in some form, the very forms first. A word that stands nowhere is taken as
 * mistyped. The last word may be unfinished, unless a space follows it.
 */
export function matchesOf(index: MiniSearch<Indexed>, asked: string): Match[] {
  const words = foldedWords(asked)
  const isUnfinished = !/\s$/.test(asked)
  const queries = words.map((word, at) => wordQuery(index, word, isUnfinished && at === words.length - 1))
  const exact = words.map(exactTerm)
  const results = index.search({ combineWith: 'AND', queries })
  return results
    .map((result) => ({ result, forms: exactForms(result, exact) }))
    .sort((a, b) => b.forms - a.forms || b.result.score - a.result.score)
    .map(({ result }) => ({ id: String(result.id), terms: new Set(result.terms) }))
}

function wordQuery(index: MiniSearch<Indexed>, word: string, isUnfinished: boolean): Query {
  const prefix = isUnfinished && word.length >= leastPrefix
  const forms: Query = {
    combineWith: 'OR',
    queries: [stemOf(word), { queries: [exactTerm(word)], prefix }],
  }
  const isKnown = index.search(forms).length > 0
  return isKnown ? forms : { queries: [stemOf(word)], fuzzy: slipsIn(word) }
}

/** How many letters may be wrong, missing or too many. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

function exactForms({ terms }: SearchResult, exact: readonly string[]): number {
  return exact.filter((term) => terms.includes(term)).length
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded)
}
