import type { Owner, Portfolio } from '#domain'
import { ok, type Result } from '#failure'
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

/** The name a portfolio goes by on the list: «Given Family». */
export function nameOf({ name }: Owner): string {
  return `${name.given} ${name.family}`.trim()
}

/** Keeps the name on the list the same as in the portfolio. One that is not on the list stays off it. */
export async function renewName({ id, owner }: Portfolio): Promise<Result<void, StorageFailure>> {
  return withRegistry(async ({ profiles }) => {
    await profiles.update(id, { name: nameOf(owner) })
    return ok(undefined)
  })
}
