import type { Entry, EntryId } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { writeEntry } from './entries.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { keepRevision, revisionsOf } from './revisions.ts'
import { entryOf } from './rows.ts'

/** An earlier state of an entry. */
export interface Revision {
  readonly rev: number
  /** When another state took its place; it was written at `entry.updatedAt`. */
  readonly at: string
  readonly entry: Entry
}

/** Earlier states of an entry, newest first; those that cannot be read are left out. */
export async function readHistory(db: ProfileDb, id: EntryId): Promise<Revision[]> {
  const rows = await revisionsOf(db, id).reverse().toArray()
  return rows.flatMap(({ rev, at, entryId, entry }) => {
    const state = entryOf({ id: entryId, entry })
    return state.ok ? { rev, at, entry: state.value } : []
  })
}

/**
 * Brings an earlier state back as the newest one, in the place where the entry stands now: the state may be of
 * another structure (invariant 43). The present state goes into the history in the same step.
 */
export async function restoreRevision(
  db: ProfileDb,
  id: EntryId,
  rev: number,
  now: Date = new Date(),
): Promise<Result<Entry, StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.entries, db.revisions, db.files, async () => {
      const [row, revision] = [await db.entries.get(id), await db.revisions.get([id, rev])]
      if (!row || !revision) return fail({ kind: 'not-found', id })
      const [stored, earlier] = [entryOf(row), entryOf({ id, entry: revision.entry })]
      if (!stored.ok) return stored
      if (!earlier.ok) return earlier
      await keepRevision(db, stored.value, now)
      const next = { ...earlier.value, rev: stored.value.rev + 1, updatedAt: now.toISOString() }
      return ok(await writeEntry(db, placedAs(stored.value, next)))
    }),
  )
}

function placedAs({ placements, formerPlacements }: Entry, { formerPlacements: _, ...state }: Entry): Entry {
  return { ...state, placements, ...(formerPlacements && { formerPlacements }) }
}
