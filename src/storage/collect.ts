import { ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { removeFiles } from './files.ts'

/** A file that no saved entry has named yet belongs to somebody who is still writing. */
const waiting = 24 * 60 * 60_000

/**
 * Removes the bytes of files that no entry, no entry in the trash, no revision and no snapshot refers to, and
 * returns how many files that were. Looking and removing are one transaction: an entry saved meanwhile keeps its files.
 */
export async function collectFiles(
  db: ProfileDb,
  now: Date = new Date(),
): Promise<Result<number, StorageFailure>> {
  const { files, originals, copies } = db
  return guarded(() =>
    db.transaction('rw', [...referring(db), files, originals, copies], async () => {
      const unused = new Set(await files.toCollection().primaryKeys())
      for (const table of referring(db)) {
        for (const file of await table.orderBy('files').uniqueKeys()) unused.delete(String(file))
      }
      return ok(await removeReady(db, [...unused], now))
    }),
  )
}

/** Removes what is unused among these files, inside a transaction over all tables of entries and files. */
export async function collectAmong(db: ProfileDb, candidates: readonly string[], now: Date): Promise<number> {
  const unused: string[] = []
  for (const file of candidates) if (!(await isReferred(db, file))) unused.push(file)
  return removeReady(db, unused, now)
}

/** The tables whose rows keep files alive, each with an index `files`. */
export function referring(db: ProfileDb) {
  return [db.entries, db.trash, db.revisions, db.snapshots]
}

async function isReferred(db: ProfileDb, file: string): Promise<boolean> {
  for (const table of referring(db)) {
    if ((await table.where('files').equals(file).count()) > 0) return true
  }
  return false
}

async function removeReady(db: ProfileDb, files: string[], now: Date): Promise<number> {
  const rows = await db.files.bulkGet(files)
  const patience = new Date(now.getTime() - waiting).toISOString()
  const ready = files.filter((_, at) => (rows[at]?.waitingSince ?? '') < patience)
  await removeFiles(db, ready)
  return ready.length
}
