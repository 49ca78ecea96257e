import type { Entry, SchoolYear } from '#domain'
import type { ProfileDb } from './database.ts'
import { type EntryRow, entryOf } from './rows.ts'
import { type EntryFilter, endOfYear, everywhere, isWanted, schoolYearOfKey, shelfFor } from './shelves.ts'

/** The place in a list where its next page begins. Stays good while entries come and go. */
export type Cursor = string

export interface ListQuery extends EntryFilter {
  readonly limit: number
  readonly after?: Cursor | undefined
}

export interface EntryPage {
  readonly entries: Entry[]
  /** Ids of records that stand here and cannot be read; each says `record-damaged` to `readEntry`. */
  readonly damaged: string[]
  /** Absent on the last page. */
  readonly next?: Cursor
}

/** A page of entries, newest first, undated last (order: `shelves.ts`). */
export function listEntries(db: ProfileDb, { limit, after, ...filter }: ListQuery): Promise<EntryPage> {
  return gather(db, filter, {
    limit,
    after,
    accepts: (entry) => isWanted(entry, filter),
    batch: Math.min(limit + 1, 500),
  })
}

/** Every entry of the portfolio that can be read, newest first; those of the archive come last. */
export async function allEntries(db: ProfileDb): Promise<Entry[]> {
  const { entries } = await everyEntry(db)
  return entries
}

/** The same with the ids of those that cannot be read. */
export async function everyEntry(db: ProfileDb): Promise<EntryPage> {
  const limit = Number.POSITIVE_INFINITY
  const [active, archived] = [
    await listEntries(db, { limit }),
    await listEntries(db, { limit, isArchived: true }),
  ]
  return {
    entries: [...active.entries, ...archived.entries],
    damaged: [...active.damaged, ...archived.damaged],
  }
}

/**
 * Number of entries by section, without the archive; '' counts those that stand nowhere, absent sections are
 * empty.
 */
export function countBySection(db: ProfileDb): Promise<Map<string, number>> {
  return atOnce(db, async () => {
    const counts = new Map<string, number>()
    let key = await firstShelf(db, '')
    while (key !== undefined) {
      const section = key.slice(0, key.indexOf('/'))
      if (section !== everywhere) counts.set(section, await countShelf(db, `${section}//`))
      key = await firstShelf(db, `${section}0`) // «0» follows «/»
    }
    return counts
  })
}

/** Number of drafts: entries without a title. */
export function countUntitled(db: ProfileDb): Promise<number> {
  return countShelf(db, shelfFor({ isUntitled: true }))
}

export interface YearCount {
  /** Undefined for entries without a date. */
  readonly year: SchoolYear | undefined
  readonly count: number
}

/** Number of entries by school year, in the order of the list. One filter beside the section is counted by. */
export function countByYear(db: ProfileDb, filter: EntryFilter): Promise<YearCount[]> {
  return atOnce(db, async () => {
    const shelf = shelfFor(filter)
    const years: YearCount[] = []
    let key = await firstShelf(db, shelf, `${shelf}~`)
    while (key !== undefined) {
      const year = schoolYearOfKey(key.slice(shelf.length))
      const end = shelf + endOfYear(year)
      years.push({ year, count: await db.entries.where('shelves').between(key, end).count() })
      key = await firstShelf(db, end, `${shelf}~`)
    }
    return years
  })
}

export interface Gathering {
  readonly limit: number
  readonly after?: Cursor | undefined
  readonly accepts: (entry: Entry) => boolean
  /** Rows read at once. */
  readonly batch: number
}

/** Walks a shelf in its order until enough entries are accepted. */
export async function gather(
  db: ProfileDb,
  filter: EntryFilter,
  { limit, after, accepts, batch }: Gathering,
): Promise<EntryPage> {
  const shelf = shelfFor(filter)
  const entries: Entry[] = []
  const damaged: string[] = []
  let cursor = after ?? ''
  for (;;) {
    const rows = await rowsAfter(db, shelf, cursor, batch)
    for (const row of rows) {
      if (entries.length === limit) return { entries, damaged, next: cursor }
      cursor = keyOn(shelf, row)
      const entry = entryOf(row)
      if (!entry.ok) damaged.push(row.id)
      else if (accepts(entry.value)) entries.push(entry.value)
    }
    if (rows.length < batch) return { entries, damaged }
  }
}

/** Several reads of entries as of one moment: one transaction costs less than many. */
function atOnce<T>(db: ProfileDb, read: () => Promise<T>): Promise<T> {
  return db.transaction('r', db.entries, read)
}

function rowsAfter(db: ProfileDb, shelf: string, cursor: Cursor, limit: number): PromiseLike<EntryRow[]> {
  return db.entries
    .where('shelves')
    .between(shelf + cursor, `${shelf}~`, false)
    .limit(limit)
    .toArray()
}

function keyOn(shelf: string, row: EntryRow): Cursor {
  return row.shelves.find((key) => key.startsWith(shelf))?.slice(shelf.length) ?? '~'
}

async function firstShelf(db: ProfileDb, from: string, to = '~'): Promise<string | undefined> {
  const [key] = await db.entries.where('shelves').between(from, to).limit(1).keys()
  return typeof key === 'string' ? key : undefined
}

async function countShelf(db: ProfileDb, shelf: string): Promise<number> {
  return db.entries.where('shelves').between(shelf, `${shelf}~`).count()
}
