import { EvidenceFile, type Instant } from '#domain'
import type { Result } from '#failure'
import type { ProfileDb } from './database.ts'
import type { StorageFailure } from './failures.ts'
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

// Absent in some sessions of WebKit and on insecure pages; Firefox ESR knows it only in part.
type Keeper = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>
const here = (): Keeper => globalThis.navigator?.storage ?? {}

/** How safe the portfolio is on this device. */
export async function storageReport(db: ProfileDb, keeper = here()): Promise<StorageReport> {
  const lastCopyAt = await readSetting(db, 'lastCopyAt')
  const infos = (await db.files.toArray()).flatMap(({ info }) => EvidenceFile.safeParse(info).data ?? [])
  return {
    ...(await estimate(keeper)),
    persisted: await answer(keeper.persisted?.()),
    entries: await db.entries.count(),
    files: infos.length,
    bytes: infos.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(lastCopyAt && { lastCopyAt }),
    changedSinceCopy: await changedSince(db, lastCopyAt),
  }
}

/** The last copy, and how many entries changed since then; all of them while there is none. */
export async function copyStanding(
  db: ProfileDb,
): Promise<{ readonly lastCopyAt: Instant | undefined; readonly changed: number }> {
  const lastCopyAt = await readSetting(db, 'lastCopyAt')
  return { lastCopyAt, changed: await changedSince(db, lastCopyAt) }
}

async function changedSince(db: ProfileDb, lastCopyAt: Instant | undefined): Promise<number> {
  return db.entries
    .where('entry.updatedAt')
    .above(lastCopyAt ?? '')
    .count()
}

/** Asks the browser not to remove the data by itself. Firefox asks the person; 'no' is a normal answer. */
export function askToPersist(keeper = here()): Promise<Persistence> {
  return answer(keeper.persist?.())
}

/** Remembers that a copy of everything was saved outside the browser. */
export function noteCopy(db: ProfileDb, now: Date = new Date()): Promise<Result<void, StorageFailure>> {
  return saveSetting(db, 'lastCopyAt', now.toISOString())
}

async function answer(asked: Promise<boolean> | undefined): Promise<Persistence> {
  const isPersistent = await asked?.catch(() => undefined)
  if (isPersistent === undefined) return 'unknown'
  return isPersistent ? 'yes' : 'no'
}

async function estimate(keeper: Keeper): Promise<Pick<StorageReport, 'usage' | 'quota'>> {
  const { usage, quota } = (await keeper.estimate?.().catch(() => undefined)) ?? {}
  return { ...(usage !== undefined && { usage }), ...(quota !== undefined && { quota }) }
}
