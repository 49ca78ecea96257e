import { EvidenceFile, type Instant } from '#domain'
import { ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { readSetting, saveSetting } from './settings.ts'

/** Whether the browser promised not to remove the data by itself; 'unknown' where it cannot be asked. */
export type Persistence = 'yes' | 'no' | 'unknown'

export interface StorageReport {
  /** Bytes the browser counts for this site, and the most it allows; absent where it does not tell. */
  readonly usage?: number
  readonly quota?: number
  readonly persisted: Persistence
  readonly entries: number
  readonly files: number
  /** Bytes of the originals. */
  readonly bytes: number
  readonly lastCopyAt?: Instant
  /** Entries changed since the last copy; all of them while there is none. */
  readonly changedSinceCopy: number
}

/** How safe the portfolio is on this device («Сохранность»). */
export async function storageReport(db: ProfileDb): Promise<StorageReport> {
  const lastCopyAt = await readSetting(db, 'lastCopyAt')
  const infos = (await db.files.toArray()).flatMap(({ info }) => EvidenceFile.safeParse(info).data ?? [])
  return {
    ...(await estimate()),
    persisted: await answerOf(() => navigator.storage?.persisted?.()),
    entries: await db.entries.count(),
    files: infos.length,
    bytes: infos.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(lastCopyAt && { lastCopyAt }),
    changedSinceCopy: await db.entries
      .where('entry.updatedAt')
      .above(lastCopyAt ?? '')
      .count(),
  }
}

/** Asks the browser not to remove the data by itself. Firefox asks the person; 'no' is a normal answer. */
export function askToPersist(): Promise<Persistence> {
  return answerOf(() => navigator.storage?.persist?.())
}

/** Remembers that a copy of everything was saved outside the browser. */
export function noteCopy(db: ProfileDb, now: Date = new Date()): Promise<Result<void, StorageFailure>> {
  return saveSetting(db, 'lastCopyAt', now.toISOString())
}

// `navigator.storage` is absent in some sessions of WebKit and on insecure pages.
async function answerOf(ask: () => Promise<boolean> | undefined): Promise<Persistence> {
  const answer = await guarded(async () => ok(await ask()))
  if (!answer.ok || answer.value === undefined) return 'unknown'
  return answer.value ? 'yes' : 'no'
}

async function estimate(): Promise<{ usage?: number; quota?: number }> {
  try {
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {}
    return { ...(usage !== undefined && { usage }), ...(quota !== undefined && { quota }) }
  } catch {
    return {}
  }
}
