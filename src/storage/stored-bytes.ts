/**
 * How bytes stand in a table. A Blob is best: the browser writes it beside the database and reads it lazily.
 * WebKit refuses Blobs in private and ephemeral sessions («Error preparing Blob/File data»); there the bytes
 * stand as an ArrayBuffer with their type.
 */
import { z } from 'zod/mini'
import type { ProfileDb } from './database.ts'
import { storageFailureOf } from './failures.ts'

export const StoredBytes = z.union([
  z.instanceof(Blob),
  z.strictObject({ bytes: z.instanceof(ArrayBuffer), type: z.string() }),
])
export type StoredBytes = z.output<typeof StoredBytes>

/** Gives a Blob the form in which this browser keeps it. */
export type Store = (blob: Blob) => Promise<StoredBytes>

/**
 * Runs a write with Blobs as they are and, where the browser refuses them, once more with their bytes.
 * The write makes its rows first and then needs one transaction, so that a refused attempt leaves nothing.
 */
export async function writeBytes<T>(db: ProfileDb, write: (store: Store) => Promise<T>): Promise<T> {
  if (db.keepsBlobs) {
    try {
      return await write(async (blob) => blob)
    } catch (error) {
      if (!mayRefuseBlobs(error)) throw error
    }
  }
  const value = await write(bytesOf)
  db.keepsBlobs = false
  return value
}

export function blobOf(stored: StoredBytes): Blob {
  return stored instanceof Blob ? stored : new Blob([stored.bytes], { type: stored.type })
}

async function bytesOf(blob: Blob): Promise<StoredBytes> {
  return { bytes: await blob.arrayBuffer(), type: blob.type }
}

// WebKit has no error of its own for the refusal, so everything but a full disk and a closed database may be it.
function mayRefuseBlobs(error: unknown): boolean {
  const kind = storageFailureOf(error)?.kind
  return kind !== 'quota-exceeded' && kind !== 'closed-elsewhere'
}
