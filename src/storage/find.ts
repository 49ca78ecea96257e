import type { Entry, HelperCard, Page } from '#domain'
import type { ProfileDb } from './database.ts'
import { type Cursor, type EntryPage, gather } from './list.ts'
import { type EntryFilter, isWanted } from './shelves.ts'

export interface FindQuery extends EntryFilter {
  readonly limit: number
  readonly after?: Cursor | undefined
}

/** Entries in which every one of the words occurs somewhere, as a part of a word too; ё counts as е. */
export function findEntries(
  db: ProfileDb,
  words: string,
  { limit, after, ...filter }: FindQuery,
): Promise<EntryPage> {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  const accepts = (entry: Entry) => isWanted(entry, filter) && hasEvery(wanted, entry)
  return gather(db, filter, { limit, after, accepts, batch: 500 })
}

function hasEvery(words: readonly string[], entry: Entry): boolean {
  const text = plain(searchableText(entry))
  return words.every((word) => text.includes(word))
}

function searchableText(entry: Entry): string {
  const { title, story } = entry
  return [title, story.whatIDid, story.whatILearned, ...ownTexts(entry)].join('\n')
}

function ownTexts(entry: Entry): (string | undefined)[] {
  switch (entry.kind) {
    case 'achievement':
      return [entry.subject, entry.resultText, entry.event?.name, entry.event?.organiser, entry.abstract]
    case 'work':
      return [entry.subject, entry.product, ...(entry.stages ?? []).map(({ text }) => text)]
    case 'page':
      return [entry.text, ...answersOf(entry)]
    case 'helper':
      return [entry.text, ...entry.steps, ...answersOf(entry)]
    case 'goal':
      return [entry.why, ...entry.steps.map(({ text }) => text)]
    case 'plan':
      return [entry.profile, entry.vocation, entry.startNote, entry.midNote, entry.endNote]
    case 'assessment':
      return [entry.period, entry.text]
    case 'diagnostic':
      return [entry.subject, entry.result, entry.meaning, entry.nextStep]
    case 'exam':
      return [entry.subject]
    case 'reading':
      return [entry.text, ...entry.books.flatMap(({ title, author }) => [title, author])]
  }
}

function answersOf({ points = [], table }: HelperCard | Page): string[] {
  return [...points.map(({ text }) => text), ...(table?.rows.flat() ?? [])]
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('\u0451', '\u0435')
}
