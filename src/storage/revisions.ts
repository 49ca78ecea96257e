/**
 * History: earlier states of an entry.
 *
 * A sitting is five minutes. The first save after it puts the previous state aside, further saves of the same
 * sitting do not, so typing leaves one revision and not hundreds. A save that takes a file out of the entry
 * always puts the previous state aside, because a revision is what keeps the bytes of that file.
 */
import Dexie from 'dexie'
import type { Entry } from '#domain'
import type { ProfileDb } from './database.ts'
import { filesOf, type RevisionRow } from './rows.ts'

const sitting = 5 * 60_000

/** Older revisions of an entry make room for new ones. */
const mostKept = 50

/** Revisions of an entry, oldest first. */
export function revisionsOf(db: ProfileDb, entryId: string) {
  return db.revisions.where('[entryId+rev]').between([entryId, Dexie.minKey], [entryId, Dexie.maxKey])
}

/** Whether the stored state should go into the history before `next` takes its place. */
export async function isWorthKeeping(db: ProfileDb, stored: Entry, next: Entry, now: Date): Promise<boolean> {
  const remaining = new Set(filesOf(next))
  if (filesOf(stored).some((file) => !remaining.has(file))) return true
  const last = await revisionsOf(db, stored.id).last()
  return now.getTime() - Date.parse(last?.at ?? stored.createdAt) >= sitting
}

/** Puts a state of an entry aside, inside the caller's transaction over `revisions`. */
export async function keepRevision(db: ProfileDb, entry: Entry, now: Date): Promise<void> {
  const row: RevisionRow = {
    entryId: entry.id,
    rev: entry.rev,
    at: now.toISOString(),
    files: filesOf(entry),
    entry,
  }
  await db.revisions.put(row)
  const surplus = (await revisionsOf(db, entry.id).count()) - mostKept
  if (surplus > 0) await revisionsOf(db, entry.id).limit(surplus).delete()
}
