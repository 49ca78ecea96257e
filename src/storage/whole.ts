import { type Confirmation, type Entry, EvidenceFile, type Portfolio, type Snapshot } from '#domain'
import { ok, type Result } from '#failure'
import { allConfirmations } from './confirmations.ts'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { everyEntry } from './list.ts'
import { readPortfolio } from './portfolio.ts'
import { listSnapshots } from './snapshots.ts'

/** Everything a bundle is made of, as it stood at one moment. Bytes are read by `readOriginal`. */
export interface WholePortfolio {
  readonly portfolio: Portfolio
  readonly entries: Entry[]
  readonly files: EvidenceFile[]
  /** Newest first. */
  readonly snapshots: Snapshot[]
  readonly confirmations: Confirmation[]
  /** Ids of entries that cannot be read and are therefore missing above. */
  readonly damaged: string[]
}

/** Reads portfolio, entries, snapshots and facts of files in one transaction, so that they belong to each other. */
export async function readWhole(db: ProfileDb): Promise<Result<WholePortfolio, StorageFailure>> {
  return guarded(() =>
    db.transaction('r', db.portfolio, db.entries, db.snapshots, db.files, db.confirmations, async () => {
      const portfolio = await readPortfolio(db)
      if (!portfolio.ok) return portfolio
      const { entries, damaged } = await everyEntry(db)
      const rows = await db.files.toArray()
      const files = rows.flatMap(({ info }) => EvidenceFile.safeParse(info).data ?? [])
      const [snapshots, confirmations] = [await listSnapshots(db), await allConfirmations(db)]
      return ok({ portfolio: portfolio.value, entries, files, snapshots, confirmations, damaged })
    }),
  )
}
