import { Entry, type EntryId } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { isWorthKeeping, keepRevision } from './revisions.ts'
import { checked, type EntryRow, entryOf, entryRow } from './rows.ts'

export async function readEntry(db: ProfileDb, id: EntryId): Promise<Result<Entry, StorageFailure>> {
  return guarded(async () => {
    const row = await db.entries.get(id)
    return row ? entryOf(row) : fail({ kind: 'not-found', id })
  })
}

/**
 * Saves an entry, new or changed, and returns it as stored: with the next `rev` and the time of saving.
 *
 * In one transaction with the entry its previous state goes into the history (once per sitting, see
 * `revisions.ts`) and its files stop waiting for an owner. Nothing is written when the entry was saved
 * elsewhere after it was read (`changed-elsewhere`, with what is stored now) or lies in the trash.
 */
export async function saveEntry(
  db: ProfileDb,
  entry: Entry,
  now: Date = new Date(),
): Promise<Result<Entry, StorageFailure>> {
  const fit = checked(Entry, entry)
  if (!fit.ok) return fit
  return guarded(() =>
    db.transaction('rw', db.entries, db.revisions, db.files, db.trash, async () => {
      const row = await db.entries.get(entry.id)
      if (row) return replace(db, row, entry, now)
      if (await db.trash.get(entry.id)) return fail({ kind: 'in-trash', id: entry.id })
      return ok(await writeEntry(db, { ...entry, updatedAt: now.toISOString() }))
    }),
  )
}

/** Writes a state of an entry inside the caller's transaction over `entries` and `files`. */
export async function writeEntry(db: ProfileDb, entry: Entry, known: string[] = []): Promise<Entry> {
  const row = entryRow(entry)
  await db.entries.put(row)
  const added = row.files.filter((file) => !known.includes(file))
  if (added.length > 0) {
    await db.files.where('sha256').anyOf(added).modify({ waitingSince: undefined })
  }
  return entry
}

async function replace(
  db: ProfileDb,
  row: EntryRow,
  entry: Entry,
  now: Date,
): Promise<Result<Entry, StorageFailure>> {
  const stored = entryOf(row)
  if (!stored.ok) return stored
  if (stored.value.rev !== entry.rev) return fail({ kind: 'changed-elsewhere', entry: stored.value })
  if (await isWorthKeeping(db, stored.value, entry, now)) await keepRevision(db, stored.value, now)
  const next = { ...entry, rev: entry.rev + 1, updatedAt: now.toISOString() }
  return ok(await writeEntry(db, next, row.files))
}
