import { z } from 'zod/mini'
import type { Bytes } from '#bytes'
import { Confirmer } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { StorageFailure } from './failures.ts'
import { withRegistry } from './registry.ts'
import { parsed } from './rows.ts'

/** The person who confirms on this device and the key they sign with. The private key cannot be read out. */
const StoredConfirmer = z.object({
  confirmer: Confirmer,
  privateKey: z.custom<CryptoKey>((value) => value instanceof CryptoKey),
  certificate: z.custom<Bytes>((value) => value instanceof Uint8Array),
  thumbprint: z.string(),
})
export type StoredConfirmer = z.output<typeof StoredConfirmer>

const id = 'confirmer'

/** `not-found` before anybody confirmed on this device. */
export async function readConfirmer(): Promise<Result<StoredConfirmer, StorageFailure>> {
  return withRegistry(async ({ confirmers }) => {
    const row = await confirmers.get(id)
    return row ? parsed(StoredConfirmer, row, id) : fail({ kind: 'not-found', id })
  })
}

/** Keeps the person and the key. The one before is replaced: what was signed with its key stays signed. */
export async function saveConfirmer(stored: StoredConfirmer): Promise<Result<void, StorageFailure>> {
  return withRegistry(async ({ confirmers }) => {
    const { confirmer, privateKey, certificate, thumbprint } = stored
    await confirmers.put({ id, confirmer, privateKey, certificate, thumbprint })
    return ok(undefined)
  })
}
