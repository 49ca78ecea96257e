import MiniSearch, { type Query } from 'minisearch'
import { exactTerm, stemOf, wordsIn } from './words.ts'

type Indexed = { readonly id: string; readonly title: string; readonly text: string }

/** Something found, and the terms of the index that it was found by. */
export type Match = { readonly id: string; readonly terms: readonly string[] }

/** From this length on the last word may be the beginning of one. */
const leastPrefix = 2
const titleBoost = 3

/** Words of texts under two terms each: their stem, and their very form. */
export class WordIndex {
  /** Every term that was ever put in: whether a word is known is asked before each query. */
  readonly #terms = new Set<string>()
  readonly #index = new MiniSearch<Indexed>({
    fields: ['title', 'text'],
    tokenize: foldedWords,
    processTerm: (word) => this.#termsOf(word),
    searchOptions: {
      // Queries are made of terms already.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { title: titleBoost },
    },
  })

  add(text: Indexed): void {
    this.#index.add(text)
  }

  discard(id: string): void {
    this.#index.discard(id)
  }

  /**
   * Texts that hold every word in some form, the very forms first. A word that stands nowhere is taken as
   * mistyped. The last word may be unfinished, unless a space follows it.
   */
  matches(asked: string): Match[] {
    const words = foldedWords(asked)
    const isUnfinished = !/\s$/.test(asked)
    const queries = words.map((word, at) => this.#queryOf(word, isUnfinished && at === words.length - 1))
    const exact = words.map(exactTerm)
    return this.#index
      .search({ combineWith: 'AND', queries })
      .map(({ id, terms, score }) => ({ id: String(id), terms, score, forms: inBoth(exact, terms) }))
      .sort((a, b) => b.forms - a.forms || b.score - a.score)
  }

  #queryOf(word: string, isUnfinished: boolean): Query {
    const [stem, exact] = [stemOf(word), exactTerm(word)]
    const prefix = isUnfinished && word.length >= leastPrefix
    const forms: Query = { combineWith: 'OR', queries: [stem, { queries: [exact], prefix }] }
    const isKnown = this.#terms.has(stem) || (prefix && this.#index.search(forms).length > 0)
    return isKnown ? forms : { queries: [stem], fuzzy: slipsIn(word) }
  }

  #termsOf(word: string): string[] {
    const terms = [stemOf(word), exactTerm(word)]
    for (const term of terms) this.#terms.add(term)
    return terms
  }
}

/** How many letters may be wrong, missing or too many. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

function inBoth(some: readonly string[], others: readonly string[]): number {
  return some.filter((one) => others.includes(one)).length
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded)
}
