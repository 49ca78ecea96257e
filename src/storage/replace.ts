import type { Confirmation, Entry, EvidenceFile, Portfolio, Sha256Hex, Snapshot } from '#domain'
import { fail, ok, type Result } from '#failure'
import { confirmationRow } from './confirmations.ts'
import type { ProfileDb } from './database.ts'
import type { StorageFailure } from './failures.ts'
import { keepFile, removeFiles, type TakenFile } from './files.ts'
import { writeLog } from './log.ts'
import { entryRow } from './rows.ts'
import { snapshotRow } from './snapshots.ts'
import { strictly } from './strictly.ts'

export interface ImportedPortfolio {
  readonly portfolio: Portfolio
  readonly entries: readonly Entry[]
  /** One after another, so that the whole is never in memory. */
  readonly files: Iterable<TakenFile> | AsyncIterable<TakenFile>
  readonly snapshots?: readonly Snapshot[]
  readonly confirmations?: readonly Confirmation[]
  /** What is known of files whose bytes did not come; they are whole again once the same file is added. */
  readonly missing?: readonly EvidenceFile[]
}

export interface ImportOptions {
  readonly now?: Date
  readonly signal?: AbortSignal
  /** Files kept so far. */
  readonly onProgress?: (files: number) => void
}

/**
 * Fills an empty portfolio from an opened bundle. Files are kept first, then the portfolio and all entries
 * appear in one transaction, on the disk before this returns: whenever it is cut short, no entry is there, and
 * the files kept so far are removed again (after a crash, by `collectFiles` a day later).
 */
export async function replaceWith(
  db: ProfileDb,
  imported: ImportedPortfolio,
  { now = new Date(), signal, onProgress }: ImportOptions = {},
): Promise<Result<void, StorageFailure>> {
  if (imported.portfolio.id !== db.id) {
    throw new TypeError(`Cannot import portfolio ${imported.portfolio.id}: not of this database`)
  }
  return strictly(db, async (strict) => {
    if (!(await isEmpty(strict))) return fail({ kind: 'profile-not-empty' })
    const kept: Sha256Hex[] = []
    let isFilled = false
    try {
      const files = await keepAll(strict, imported.files, { now, kept, signal, onProgress })
      if (!files.ok) return files
      await writeAll(strict, imported, now)
      isFilled = true
      return ok(undefined)
    } finally {
      if (!isFilled) await forget(strict, kept)
    }
  })
}

async function isEmpty(db: ProfileDb): Promise<boolean> {
  return (await db.entries.count()) === 0 && (await db.trash.count()) === 0
}

interface Keeping {
  readonly now: Date
  /** Filled with the digests of files that were not here before. */
  readonly kept: Sha256Hex[]
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((files: number) => void) | undefined
}

async function keepAll(
  db: ProfileDb,
  files: ImportedPortfolio['files'],
  { now, kept, signal, onProgress }: Keeping,
): Promise<Result<void, StorageFailure>> {
  let done = 0
  for await (const taken of files) {
    if (signal?.aborted) return fail({ kind: 'cancelled' })
    const result = await keepFile(db, taken, now)
    if (!result.ok) return result
    if (result.value.isNew) kept.push(result.value.file.sha256)
    onProgress?.(++done)
  }
  return ok(undefined)
}

async function writeAll(
  db: ProfileDb,
  { portfolio, entries, snapshots = [], confirmations = [], missing = [] }: ImportedPortfolio,
  now: Date,
): Promise<void> {
  const { confirmations: confirmed, log } = db
  const tables = [db.portfolio, db.entries, db.snapshots, db.files, confirmed, log]
  await db.transaction('rw', tables, async () => {
    const rows = [entries.map(entryRow), snapshots.map(snapshotRow)] as const
    await db.portfolio.put(portfolio)
    await db.entries.bulkPut(rows[0])
    await db.snapshots.bulkPut(rows[1])
    await confirmed.bulkPut(confirmations.map(confirmationRow))
    await db.files.bulkPut(missing.map((info) => ({ sha256: info.sha256, info })))
    const shown = rows.flat().flatMap(({ files }) => files)
    await db.files.where('sha256').anyOf(shown).modify({ waitingSince: undefined })
    await writeLog(db, 'portfolio-imported', '', now)
  })
}

async function forget(db: ProfileDb, files: Sha256Hex[]): Promise<void> {
  await db.transaction('rw', db.files, db.originals, db.copies, () => removeFiles(db, files))
}
