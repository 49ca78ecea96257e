import { z } from 'zod/mini'
import type { Bytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { writeLog } from './log.ts'
import { parsed } from './rows.ts'
import { strictly } from './strictly.ts'

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array)

/** The key a portfolio signs with. The private key is stored as the browser's own object and cannot be read out. */
const OwnerKey = z.object({
  privateKey: z.custom<CryptoKey>((value) => value instanceof CryptoKey),
  certificate: bytes,
  thumbprint: z.string(),
  wrapped: bytes,
})
export type StoredOwnerKey = z.output<typeof OwnerKey>

const id = 'owner'

/** The owner's key; `not-found` before one was made. */
export async function readOwnerKey(db: ProfileDb): Promise<Result<StoredOwnerKey, StorageFailure>> {
  return guarded(async () => {
    const row = await db.keys.get(id)
    return row ? parsed(OwnerKey, row, id) : fail({ kind: 'not-found', id })
  })
}

/** Keeps a new key and says so in the log, on the disk before this returns. The key before it is replaced. */
export async function saveOwnerKey(
  db: ProfileDb,
  key: StoredOwnerKey,
  now: Date = new Date(),
): Promise<Result<void, StorageFailure>> {
  return strictly(db, (strict) =>
    strict.transaction('rw', strict.keys, strict.log, async () => {
      const { privateKey, certificate, thumbprint, wrapped } = key
      await strict.keys.put({ id, privateKey, certificate, thumbprint, wrapped })
      await writeLog(strict, 'key-created', thumbprint, now)
      return ok(undefined)
    }),
  )
}
