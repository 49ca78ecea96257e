import { Portfolio } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { renewName } from './registry.ts'
import { checked, parsed } from './rows.ts'

/** What is true of the portfolio as a whole: owner, enrolments, structure. */
export async function readPortfolio(db: ProfileDb): Promise<Result<Portfolio, StorageFailure>> {
  return guarded(async () => {
    const row = await db.portfolio.get(db.id)
    return row ? parsed(Portfolio, row, db.id) : fail({ kind: 'not-found', id: db.id })
  })
}

/** Saves it, and its owner's name on the list of portfolios. Throws TypeError for the portfolio of another database. */
export async function savePortfolio(
  db: ProfileDb,
  portfolio: Portfolio,
  now: Date = new Date(),
): Promise<Result<Portfolio, StorageFailure>> {
  if (portfolio.id !== db.id)
    throw new TypeError(`Cannot save portfolio ${portfolio.id}: not of this database`)
  const saved = checked(Portfolio, { ...portfolio, updatedAt: now.toISOString() })
  if (!saved.ok) return saved
  const put = await guarded(async () => ok(await db.portfolio.put(saved.value)))
  if (!put.ok) return put
  const renewed = await renewName(saved.value)
  return renewed.ok ? saved : renewed
}
