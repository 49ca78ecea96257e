import type { Entry, EntryId } from '#domain'
import { type ProfileDb, type StorageFailure, saveTogether } from '#storage'

export type SavedDrafts = { readonly saved: readonly EntryId[]; readonly failure?: StorageFailure }

/** Entries that are written in one transaction: often enough to show progress, seldom enough to be quick. */
const batch = 50

/** Saves entries in batches; stops at the first batch that cannot be saved, and those before it stay. */
export async function saveDrafts(
  db: ProfileDb,
  entries: readonly Entry[],
  onProgress: (done: number) => void,
): Promise<SavedDrafts> {
  const saved: EntryId[] = []
  while (saved.length < entries.length) {
    const next = entries.slice(saved.length, saved.length + batch)
    const kept = await saveTogether(db, next, new Date())
    if (!kept.ok) return { saved, failure: kept.failure }
    saved.push(...next.map(({ id }) => id))
    onProgress(saved.length)
  }
  return { saved }
}
