import { Entry, type EntryId } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { isWorthKeeping, keepRevision } from './revisions.ts'
import { checked, entryOf, entryRow, filesOf } from './rows.ts'

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
  const saved = await saveTogether(db, [entry], now)
  if (!saved.ok) return saved
  const [stored = entry] = saved.value
  return ok(stored)
}

/**
 * Saves several entries, all or none, as `saveEntry` does each: a goal and the entry that closes its step are
 * never found one without the other.
 */
export async function saveTogether(
  db: ProfileDb,
  entries: readonly Entry[],
  now: Date = new Date(),
): Promise<Result<Entry[], StorageFailure>> {
  for (const entry of entries) {
    const fit = checked(Entry, entry)
    if (!fit.ok) return fit
  }
  return guarded(() =>
    db.transaction('rw', db.entries, db.revisions, db.files, db.trash, async () => {
      const stored: Stored[] = []
      for (const entry of entries) {
        const found = await readStored(db, entry)
        if (!found.ok) return found
        stored.push({ entry, before: found.value })
      }
      const saved: Entry[] = []
      for (const one of stored) saved.push(await write(db, one, now))
      return ok(saved)
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

type Stored = { readonly entry: Entry; readonly before: Entry | undefined }

/** What an entry would take the place of, or the reason why it may not. */
async function readStored(db: ProfileDb, entry: Entry): Promise<Result<Entry | undefined, StorageFailure>> {
  const row = await db.entries.get(entry.id)
  if (!row) return (await db.trash.get(entry.id)) ? fail({ kind: 'in-trash', id: entry.id }) : ok(undefined)
  const stored = entryOf(row)
  if (!stored.ok) return stored
  return stored.value.rev === entry.rev ? stored : fail({ kind: 'changed-elsewhere', entry: stored.value })
}

async function write(db: ProfileDb, { entry, before }: Stored, now: Date): Promise<Entry> {
  if (!before) return writeEntry(db, { ...entry, updatedAt: now.toISOString() })
  if (await isWorthKeeping(db, before, entry, now)) await keepRevision(db, before, now)
  return writeEntry(db, { ...entry, rev: entry.rev + 1, updatedAt: now.toISOString() }, filesOf(before))
}
