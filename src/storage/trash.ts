/** Trash: deleted entries with their files and history, for thirty days (domain invariant 40). */
import type { Entry, EntryId } from '#domain'
import { fail, ok, type Result } from '#failure'
import { collectAmong, referring } from './collect.ts'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { titleOf, writeLog } from './log.ts'
import { revisionsOf } from './revisions.ts'
import { drawingRowName, entryOf, entryRow, type TrashRow } from './rows.ts'

export const trashDays = 30
const day = 24 * 60 * 60_000

export interface TrashedEntry {
  readonly trashedAt: string
  readonly entry: Entry
}

/** Moves an entry out of every list. Entry and trash change together, so it is always in exactly one of them. */
export async function moveToTrash(
  db: ProfileDb,
  id: EntryId,
  now: Date = new Date(),
): Promise<Result<void, StorageFailure>> {
  const moved = await moveAllToTrash(db, [id], now)
  if (!moved.ok) return moved
  return moved.value === 1 ? ok(undefined) : fail({ kind: 'not-found', id })
}

/** Moves several entries together and returns how many; those that are gone already are passed over. */
export async function moveAllToTrash(
  db: ProfileDb,
  ids: readonly EntryId[],
  now: Date = new Date(),
): Promise<Result<number, StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.entries, db.trash, db.log, async () => {
      let moved = 0
      for (const id of ids) {
        const row = await db.entries.get(id)
        if (!row) continue
        await db.trash.put({ id, trashedAt: now.toISOString(), files: row.files, entry: row.entry })
        await db.entries.delete(id)
        await writeLog(db, 'entry-trashed', titleOf(row.entry), now)
        moved++
      }
      return ok(moved)
    }),
  )
}

/** Puts an entry back where it stood, with its files and history. A damaged record stays in the trash. */
export async function restoreFromTrash(
  db: ProfileDb,
  id: EntryId,
  now: Date = new Date(),
): Promise<Result<Entry, StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.entries, db.trash, db.log, async () => {
      const row = await db.trash.get(id)
      if (!row) return fail({ kind: 'not-found', id })
      const entry = entryOf(row)
      if (!entry.ok) return entry
      await db.entries.put(entryRow(entry.value))
      await db.trash.delete(id)
      await writeLog(db, 'entry-restored', entry.value.title, now)
      return entry
    }),
  )
}

/** Entries in the trash, the last deleted first; those that cannot be read are left out. */
export async function listTrash(db: ProfileDb): Promise<TrashedEntry[]> {
  const rows = await db.trash.orderBy('trashedAt').reverse().toArray()
  return rows.flatMap((row) => {
    const entry = entryOf(row)
    return entry.ok ? { trashedAt: row.trashedAt, entry: entry.value } : []
  })
}

/** Removes an entry in the trash with its history, confirmations and unfinished drawing, and the bytes of files that nothing else refers to. */
export async function deleteForever(
  db: ProfileDb,
  id: EntryId,
  now: Date = new Date(),
): Promise<Result<void, StorageFailure>> {
  return guarded(() =>
    inTrashTransaction(db, async () => {
      const row = await db.trash.get(id)
      if (!row) return fail({ kind: 'not-found', id })
      await deleteRow(db, row, now)
      return ok(undefined)
    }),
  )
}

/** Deletes for ever what has lain in the trash for thirty days; returns how many entries that were. */
export async function purgeTrash(
  db: ProfileDb,
  now: Date = new Date(),
): Promise<Result<number, StorageFailure>> {
  const latest = new Date(now.getTime() - trashDays * day).toISOString()
  return guarded(() =>
    inTrashTransaction(db, async () => {
      const rows = await db.trash.where('trashedAt').belowOrEqual(latest).toArray()
      for (const row of rows) await deleteRow(db, row, now)
      return ok(rows.length)
    }),
  )
}

function inTrashTransaction<T>(db: ProfileDb, act: () => Promise<T>): PromiseLike<T> {
  const { files, originals, copies, confirmations, log, settings } = db
  const tables = [...referring(db), files, originals, copies, confirmations, log, settings]
  return db.transaction('rw', tables, act)
}

async function deleteRow(db: ProfileDb, row: TrashRow, now: Date): Promise<void> {
  const history = await revisionsOf(db, row.id).toArray()
  const files = new Set([row, ...history].flatMap((one) => one.files))
  await db.trash.delete(row.id)
  await revisionsOf(db, row.id).delete()
  await db.settings.delete(drawingRowName(row.id))
  await db.confirmations.where('entry').equals(row.id).delete()
  await collectAmong(db, [...files], now)
  await writeLog(db, 'entry-deleted', titleOf(row.entry), now)
}
