import type { Result } from '#failure'
import { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { openSafely } from './open.ts'

/**
 * Runs writes on a second connection that waits for the disk. For what cannot be typed again: a key, an
 * imported portfolio. (Dexie sets durability by connection, not by transaction.)
 */
export async function strictly<T>(
  db: ProfileDb,
  act: (strict: ProfileDb) => PromiseLike<Result<T, StorageFailure>>,
): Promise<Result<T, StorageFailure>> {
  const opened = await openSafely(new ProfileDb(db.id, 'strict'))
  if (!opened.ok) return opened
  const strict = opened.value
  strict.keepsBlobs = db.keepsBlobs
  try {
    return await guarded(() => act(strict))
  } finally {
    strict.close()
  }
}
