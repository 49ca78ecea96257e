import { LogEvent } from '#domain'
import { ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { checked } from './rows.ts'

/** Adds a line to the owner's log. Moves of entries to and from the trash write their own lines. */
export async function appendLog(db: ProfileDb, event: LogEvent): Promise<Result<void, StorageFailure>> {
  return guarded(async () => {
    const line = checked(LogEvent, event)
    if (!line.ok) return line
    await db.log.add(event)
    return ok(undefined)
  })
}

/** The latest lines of the log, newest first. */
export async function readLog(db: ProfileDb, limit = 100): Promise<LogEvent[]> {
  const rows = await db.log.reverse().limit(limit).toArray()
  return rows.flatMap((row) => LogEvent.safeParse(row).data ?? [])
}

/** Writes a line inside the caller's transaction over `log`. */
export async function writeLog(db: ProfileDb, act: LogEvent['act'], about: string, now: Date): Promise<void> {
  await db.log.add({ at: now.toISOString(), act, about })
}

/** The title of a stored entry, empty when the record is damaged. */
export function titleOf(entry: unknown): string {
  const hasTitle = typeof entry === 'object' && entry !== null && 'title' in entry
  return hasTitle && typeof entry.title === 'string' ? entry.title : ''
}
