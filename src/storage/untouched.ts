import { type EntryId, isUntouched } from '#domain'
import { ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { entryOf } from './rows.ts'

/**
 * Removes an entry that was begun and never written into, and tells whether it did; an entry with anything in
 * it stays. Saving such an entry later, from a page that still has it open, brings it back.
 */
export async function removeUntouched(db: ProfileDb, id: EntryId): Promise<Result<boolean, StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.entries, async () => {
      const row = await db.entries.get(id)
      const entry = row && entryOf(row)
      if (!entry?.ok || !isUntouched(entry.value)) return ok(false)
      await db.entries.delete(id)
      return ok(true)
    }),
  )
}
