import { type Achievement, type Entry, newEntry } from '#domain'
import { EntryIndex, type Found, type SearchFilter } from '#search'

const now = new Date('2026-11-14T12:00:00Z')
let made = 0

/** An achievement with a title, each a minute later than the one before. */
export function entryCalled(title: string, facts: Partial<Achievement> = {}): Entry {
  made += 1
  const place = { section: 'achievements', item: 'olympiads' }
  const entry = newEntry('achievement', place, new Date(now.getTime() + made * 60_000), 'event')
  if (entry.kind !== 'achievement') throw new Error('Cannot test: an achievement was asked for')
  return { ...entry, area: 'study', title, ...facts }
}

export function indexOf(...entries: Entry[]): EntryIndex {
  const index = new EntryIndex()
  for (const entry of entries) index.put(entry)
  return index
}

export function found(index: EntryIndex, words: string, filter: SearchFilter = {}): Found {
  return index.find({ words, filter, from: 0, limit: 50 })
}

export function titles(index: EntryIndex, words: string, filter: SearchFilter = {}): string[] {
  return found(index, words, filter).hits.map(({ entry }) => entry.title)
}
