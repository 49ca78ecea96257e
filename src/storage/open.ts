import Dexie from 'dexie'
import { fail, ok, type Result } from '#failure'
import { guarded, type StorageFailure } from './failures.ts'

/** Dexie writes version 1 of a schema as version 10 of the database. */
const step = 10

/**
 * Opens a database, bringing it to the newest version this app knows; one that is missing is made, unless the
 * caller says as what it `mustExist`. A database from a newer app is left alone: Dexie would patch its schema,
 * so its version is read first, without Dexie.
 */
export async function openSafely<T extends Dexie>(
  db: T,
  { mustExist }: { mustExist?: string } = {},
): Promise<Result<T, StorageFailure>> {
  return guarded(async () => {
    const installed = await installedVersion(db.name)
    if (installed === 0 && mustExist !== undefined) return fail({ kind: 'not-found', id: mustExist })
    if (installed > db.verno) return fail({ kind: 'newer-schema', installed, known: db.verno })
    await db.open()
    return ok(db)
  })
}

/** Version of a database on this device, 0 when there is none. Creates nothing. */
function installedVersion(name: string): Promise<number> {
  const { indexedDB } = Dexie.dependencies
  if (!indexedDB) return Promise.reject(new Dexie.MissingAPIError())
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isMissing = false
    request.onupgradeneeded = () => {
      isMissing = true
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      const version = Math.floor(request.result.version / step)
      request.result.close()
      resolve(version)
    }
    request.onerror = () => (isMissing ? resolve(0) : reject(request.error))
  })
}
