import type { Entry, EntryId } from '#domain'
import { moveToTrash, type ProfileDb, type StorageFailure, saveEntry } from '#storage'

export type SavedDrafts = { readonly saved: readonly EntryId[]; readonly failure?: StorageFailure }

/** Saves entries one by one; stops at the first that cannot be saved, and those before it stay. */
export async function saveDrafts(
  db: ProfileDb,
  entries: readonly Entry[],
  onProgress: (done: number) => void,
): Promise<SavedDrafts> {
  const saved: EntryId[] = []
  for (const entry of entries) {
    const kept = await saveEntry(db, entry, new Date())
    if (!kept.ok) return { saved, failure: kept.failure }
    saved.push(entry.id)
    onProgress(saved.length)
  }
  return { saved }
}

/** Moves them to the trash, where they stay for thirty days; those already gone are passed over. */
export async function takeBack(db: ProfileDb, ids: readonly EntryId[]): Promise<number> {
  let moved = 0
  for (const id of ids) {
    if ((await moveToTrash(db, id, new Date())).ok) moved++
  }
  return moved
}
