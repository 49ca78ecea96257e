import type { Entry } from '#domain'
import { type EntryText, entryText } from './entry-text.ts'
import { foundLine, markedParts, type Part } from './marks.ts'
import { type Facets, narrow, type SearchFilter, type Traits, traitsOf } from './traits.ts'
import { type Match, WordIndex } from './word-index.ts'

export type SearchQuery = {
  readonly words: string
  readonly filter: SearchFilter
  /** Hits to leave out, and how many to give after them. */
  readonly from: number
  readonly limit: number
}

export type Hit = {
  readonly entry: Entry
  readonly title: readonly Part[]
  /** Where else the words stand. */
  readonly line: readonly Part[] | undefined
}

export type Found = {
  /** Entries in the index. */
  readonly all: number
  readonly total: number
  readonly hits: readonly Hit[]
  readonly facets: Facets
}

type Kept = { readonly entry: Entry; readonly text: EntryText; readonly traits: Traits }

/** An index over the texts of entries, in memory. */
export class EntryIndex {
  readonly #index = new WordIndex()
  readonly #kept = new Map<string, Kept>()

  /** Puts an entry in, in the place of its earlier state; a state that is there already costs nothing. */
  put(entry: Entry, fileNames: readonly string[] = []): void {
    const before = this.#kept.get(entry.id)
    if (before?.entry.rev === entry.rev) return
    if (before) this.#index.discard(entry.id)
    const text = entryText(entry, fileNames)
    this.#index.add({ id: entry.id, title: text.title, text: text.lines.join('\n') })
    this.#kept.set(entry.id, { entry, text, traits: traitsOf(entry) })
  }

  /** Takes out every entry that is not named. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#kept.keys()) {
      if (ids.has(id)) continue
      this.#index.discard(id)
      this.#kept.delete(id)
    }
  }

  /** Without words everything is found, newest first. */
  find({ words, filter, from, limit }: SearchQuery): Found {
    const matches = words.trim() === '' ? this.#everything() : this.#index.matches(words)
    const all = matches.flatMap((match) => {
      const kept = this.#kept.get(match.id)
      return kept ? [{ ...match, ...kept }] : []
    })
    const { kept, facets } = narrow(all, filter)
    const hits = kept.slice(from, from + limit).map(hitOf)
    return { all: this.#kept.size, total: kept.length, hits, facets }
  }

  #everything(): Match[] {
    const entries = [...this.#kept.values()].map(({ entry }) => entry)
    return entries.sort(newestFirst).map(({ id }) => ({ id, terms: [] }))
  }
}

function hitOf({ entry, text, ...match }: Match & Kept): Hit {
  const terms = new Set(match.terms)
  return { entry, title: markedParts(text.title, terms), line: foundLine(text, terms) }
}

/** Undated entries last, as in every list. */
function newestFirst(a: Entry, b: Entry): number {
  const [left, right] = [a.date ?? '', b.date ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.id < b.id ? 1 : -1
}
