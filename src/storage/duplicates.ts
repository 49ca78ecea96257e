import { type Entry, isLikelyDuplicate, schoolYearOf } from '#domain'
import type { ProfileDb } from './database.ts'
import { type EntryRow, entryOf, filesOf } from './rows.ts'
import { boundsOfYear, shelfFor } from './shelves.ts'

/** Another entry that may tell of the same thing, and what they have in common. */
export interface Duplicate {
  readonly entry: Entry
  readonly shares: 'file' | 'title'
}

/** Entries with a file of this one, then those with its title in its school year. A reason to look (invariant 9). */
export async function findDuplicates(db: ProfileDb, entry: Entry): Promise<Duplicate[]> {
  const others = (rows: EntryRow[]) =>
    rows.flatMap((row) => {
      const other = entryOf(row)
      return row.id !== entry.id && other.ok ? [other.value] : []
    })
  const withFile = others(await db.entries.where('files').anyOf(filesOf(entry)).distinct().toArray())
  const withTitle = entry.title === '' ? [] : others(await rowsOfYear(db, entry))
  const known = new Set(withFile.map(({ id }) => id))
  return [
    ...withFile.map((other): Duplicate => ({ entry: other, shares: 'file' })),
    ...withTitle
      .filter((other) => !known.has(other.id) && isLikelyDuplicate(entry, other))
      .map((other): Duplicate => ({ entry: other, shares: 'title' })),
  ]
}

function rowsOfYear(db: ProfileDb, { kind, date }: Entry): PromiseLike<EntryRow[]> {
  const shelf = shelfFor({ kind })
  const [from, to] = boundsOfYear(date ? schoolYearOf(date) : undefined)
  return db.entries
    .where('shelves')
    .between(shelf + from, shelf + to)
    .toArray()
}
