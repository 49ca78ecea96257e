/** The archive: entries out of the active view, kept with their files and history (S1 5.3). Nothing is deleted. */
import type { Entry, EntryId } from '#domain'
import { ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { writeEntry } from './entries.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { type EntryRow, entryOf } from './rows.ts'

/**
 * Puts entries into the archive, all or none, and returns the ids of those that were not there before: undoing
 * takes just these out again. What is damaged or was removed meanwhile is passed over.
 */
export function archiveEntries(
  db: ProfileDb,
  ids: readonly EntryId[],
  now: Date = new Date(),
): Promise<Result<EntryId[], StorageFailure>> {
  return move(db, ids, now, ({ isArchived: _isArchived, ...entry }) => ({ ...entry, isArchived: true }))
}

/** Takes entries out of the archive, all or none, back to where they stood. */
export function restoreFromArchive(
  db: ProfileDb,
  ids: readonly EntryId[],
  now: Date = new Date(),
): Promise<Result<EntryId[], StorageFailure>> {
  return move(db, ids, now, ({ isArchived: _isArchived, ...entry }) => entry)
}

function move(
  db: ProfileDb,
  ids: readonly EntryId[],
  now: Date,
  change: (entry: Entry) => Entry,
): Promise<Result<EntryId[], StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.entries, db.files, async () => {
      const moved: EntryId[] = []
      for (const row of await db.entries.bulkGet([...ids])) {
        const entry = row && read(row)
        const next = entry && change(entry)
        if (!entry || !next || Boolean(next.isArchived) === Boolean(entry.isArchived)) continue
        await writeEntry(db, { ...next, rev: entry.rev + 1, updatedAt: now.toISOString() }, row.files)
        moved.push(entry.id)
      }
      return ok(moved)
    }),
  )
}

function read(row: EntryRow): Entry | undefined {
  const entry = entryOf(row)
  return entry.ok ? entry.value : undefined
}
