import type { Result } from '#failure'
import { Registry } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { openSafely } from './open.ts'

/** Runs a piece of work on the registry, which is open only for as long as that takes. */
export async function withRegistry<T>(
  act: (registry: Registry) => PromiseLike<Result<T, StorageFailure>>,
): Promise<Result<T, StorageFailure>> {
  const opened = await openSafely(new Registry())
  if (!opened.ok) return opened
  try {
    return await guarded(() => act(opened.value))
  } finally {
    opened.value.close()
  }
}
