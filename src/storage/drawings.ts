/** Drawings that are not finished, one for each entry: a closed tab takes no more of one than its last stroke. */
import { DrawingDraft, type EntryId } from '#domain'
import { ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { checked, drawingRowName } from './rows.ts'

/** The unfinished drawing of an entry; undefined too when it cannot be read. */
export async function readDrawing(db: ProfileDb, entry: EntryId): Promise<DrawingDraft | undefined> {
  const row = await db.settings.get(drawingRowName(entry))
  return DrawingDraft.safeParse(row?.value).data
}

export async function keepDrawing(db: ProfileDb, draft: DrawingDraft): Promise<Result<void, StorageFailure>> {
  const fit = checked(DrawingDraft, draft)
  if (!fit.ok) return fit
  return guarded(async () => {
    await db.settings.put({ name: drawingRowName(draft.entry), value: draft })
    return ok(undefined)
  })
}

export async function forgetDrawing(db: ProfileDb, entry: EntryId): Promise<Result<void, StorageFailure>> {
  return guarded(async () => ok(await db.settings.delete(drawingRowName(entry))))
}
