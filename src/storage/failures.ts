import Dexie from 'dexie'
import type { Entry } from '#domain'
import { fail, type Result } from '#failure'

/** Why something could not be kept or read. Words stand in `src/i18n/storage-failures.ts`. */
export type StorageFailure =
  /** The disk or the browser's share of it is full. Nothing of the refused write was kept. */
  | { kind: 'quota-exceeded' }
  /** The browser gives this page no storage: a private window, a switched-off setting, a broken disk. */
  | { kind: 'storage-blocked' }
  /** The database was written by a newer version of the app. It was not touched. */
  | { kind: 'newer-schema'; installed: number; known: number }
  /** Another tab removed or upgraded the database while it was open here. */
  | { kind: 'closed-elsewhere' }
  | { kind: 'not-found'; id: string }
  /** One record no longer has the shape it was written in. Its raw data stays where it is. */
  | { kind: 'record-damaged'; id: string }
  /** What was to be saved could not be read back, for example a text above its limit. `path` names the member. */
  | { kind: 'invalid-record'; path: string }
  /** The entry was saved from another tab after it was read here; `entry` is what is stored now. */
  | { kind: 'changed-elsewhere'; entry: Entry }
  | { kind: 'in-trash'; id: string }
  /** A snapshot is never overwritten. */
  | { kind: 'snapshot-exists'; id: string }
  | { kind: 'profile-exists'; id: string }
  /** Import writes only into a portfolio without entries. */
  | { kind: 'profile-not-empty' }
  | { kind: 'cancelled' }

/** Runs a piece of work on a database: failures of the browser become values, any other error is thrown on. */
export async function guarded<T>(
  act: () => PromiseLike<Result<T, StorageFailure>>,
): Promise<Result<T, StorageFailure>> {
  try {
    return await act()
  } catch (error) {
    const failure = storageFailureOf(error)
    if (!failure) throw error
    return fail(failure)
  }
}

/** The failure an error of Dexie or IndexedDB stands for, or undefined for any other error. */
export function storageFailureOf(error: unknown): StorageFailure | undefined {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return { kind: 'quota-exceeded' }
  if (names.includes('DatabaseClosedError')) return { kind: 'closed-elsewhere' }
  if (names.some((name) => blocked.has(name))) return { kind: 'storage-blocked' }
  return undefined
}

const blocked = new Set([
  Dexie.errnames.MissingAPI,
  Dexie.errnames.OpenFailed,
  Dexie.errnames.InvalidState,
  Dexie.errnames.Unknown,
  'SecurityError',
  'NotReadableError',
])

/** Dexie wraps what the browser said: an aborted transaction carries the quota error inside. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  let current = error
  while (current instanceof Error || current instanceof DOMException) {
    names.push(current.name)
    current = 'inner' in current ? current.inner : current.cause
  }
  return names
}
