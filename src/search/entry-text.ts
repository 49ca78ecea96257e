import type { Entry } from '#domain'
import { entryFacts, entryPassages, type Passage } from '#i18n'

/** What of an entry is searched: its title, and every other line of it, without labels and headings. */
export type EntryText = { readonly title: string; readonly lines: readonly string[] }

/** Facts, passages, captions of files and the names under which the files were added. */
export function entryText(entry: Entry, fileNames: readonly string[] = []): EntryText {
  const facts = entryFacts(entry).map(({ value }) => value)
  const captions = entry.evidence.flatMap(({ caption, altText, number }) => [caption, altText, number])
  const lines = [...facts, ...entryPassages(entry).flatMap(linesOf), ...captions, ...fileNames]
  return { title: entry.title, lines: lines.flatMap((line) => line || []) }
}

function linesOf(passage: Passage): readonly string[] {
  switch (passage.kind) {
    case 'prose':
      return passage.text.split('\n')
    case 'list':
      return passage.items
    case 'table':
      return passage.rows.map((row) => row.filter(Boolean).join(' · '))
  }
}
