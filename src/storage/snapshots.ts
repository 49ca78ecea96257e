/** Snapshots: added, listed and read. There is no way to change or to remove one (domain invariant 35). */
import { Snapshot, type SnapshotId } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { writeLog } from './log.ts'
import { checked, filesOf, parsed, type SnapshotRow } from './rows.ts'

/** Keeps a snapshot and says so in the log. One that is here already is left as it is. */
export async function saveSnapshot(db: ProfileDb, snapshot: Snapshot): Promise<Result<void, StorageFailure>> {
  const fit = checked(Snapshot, snapshot)
  if (!fit.ok) return fit
  return guarded(() =>
    db.transaction('rw', db.snapshots, db.log, async () => {
      const { id, at, school } = snapshot
      if (await db.snapshots.get(id)) return fail({ kind: 'snapshot-exists', id })
      await db.snapshots.add(snapshotRow(snapshot))
      await writeLog(db, 'snapshot-taken', school, new Date(at))
      return ok(undefined)
    }),
  )
}

/** Every snapshot that can be read, newest first. */
export async function listSnapshots(db: ProfileDb): Promise<Snapshot[]> {
  const rows = await db.snapshots.orderBy('at').reverse().toArray()
  return rows.flatMap(({ snapshot }) => Snapshot.safeParse(snapshot).data ?? [])
}

export async function readSnapshot(db: ProfileDb, id: SnapshotId): Promise<Result<Snapshot, StorageFailure>> {
  return guarded(async () => {
    const row = await db.snapshots.get(id)
    return row ? parsed(Snapshot, row.snapshot, id) : fail({ kind: 'not-found', id })
  })
}

export function snapshotRow(snapshot: Snapshot): SnapshotRow {
  const files = new Set(snapshot.items.flatMap(({ entry }) => filesOf(entry)))
  return { id: snapshot.id, at: snapshot.at, files: [...files], snapshot }
}
