import Dexie from 'dexie'
import { Portfolio, PortfolioId } from '#domain'
import { fail, ok, type Result } from '#failure'
import { ProfileDb, type ProfileRow } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { openSafely } from './open.ts'
import { readPortfolio } from './portfolio.ts'
import { nameOf, withRegistry } from './registry.ts'
import { type StorageReport, storageReport } from './report.ts'
import { checked } from './rows.ts'
import { databaseNameOf } from './schema.ts'

export interface ProfileSummary {
  readonly id: PortfolioId
  /** «Given Family». */
  readonly name: string
  readonly isExample: boolean
  /** To the hour. */
  readonly lastOpenedAt: string
}

/** Milliseconds for which an opening stays noted: every page of a visit opens the portfolio again. */
const visit = 3_600_000

/** Portfolios on this device, the one opened last first. */
export async function listProfiles(): Promise<Result<ProfileSummary[], StorageFailure>> {
  return withRegistry(async ({ profiles }) => {
    const rows = await profiles.orderBy('lastOpenedAt').reverse().toArray()
    return ok(rows.map((row) => ({ ...row, id: PortfolioId.parse(row.id) })))
  })
}

/** Starts the database of a new portfolio and makes it the current one. */
export async function createProfile(
  portfolio: Portfolio,
  now: Date = new Date(),
): Promise<Result<ProfileDb, StorageFailure>> {
  const fit = checked(Portfolio, portfolio)
  if (!fit.ok) return fit
  const opened = await openSafely(new ProfileDb(portfolio.id))
  if (!opened.ok) return opened
  const db = opened.value
  const used = await guarded(async () => ok(await isUsed(db)))
  if (!used.ok || used.value) {
    db.close()
    return used.ok ? refuseSecond(portfolio) : used
  }
  const begun = await begin(db, portfolio, now)
  if (begun.ok) return opened
  await Dexie.delete(db.name)
  return begun
}

/** Opens a portfolio that is on this device and makes it the current one. */
export async function openProfile(
  id: PortfolioId,
  now: Date = new Date(),
): Promise<Result<ProfileDb, StorageFailure>> {
  const opened = await openSafely(new ProfileDb(id), { mustExist: id })
  if (!opened.ok) return opened
  const noted = await noteOpening(opened.value, now)
  if (noted.ok) return opened
  opened.value.close()
  return noted
}

/** The portfolio opened last on this device, or undefined when there is none yet. */
export async function openCurrentProfile(
  now: Date = new Date(),
): Promise<Result<ProfileDb | undefined, StorageFailure>> {
  const profiles = await listProfiles()
  if (!profiles.ok) return profiles
  const [current] = profiles.value
  if (!current) return ok(undefined)
  const { id, lastOpenedAt } = current
  const isNoted = now.getTime() - Date.parse(lastOpenedAt) < visit
  return isNoted ? openSafely(new ProfileDb(id), { mustExist: id }) : openProfile(id, now)
}

/** Makes a portfolio the one that `openCurrentProfile` opens. */
export async function setCurrentProfile(
  id: PortfolioId,
  now: Date = new Date(),
): Promise<Result<void, StorageFailure>> {
  return withRegistry(async ({ profiles }) => {
    const found = await profiles.update(id, { lastOpenedAt: now.toISOString() })
    return found === 0 ? fail({ kind: 'not-found', id }) : ok(undefined)
  })
}

/** What a portfolio of this device holds, without making it the current one: asked before it is removed. */
export async function profileReport(id: PortfolioId): Promise<Result<StorageReport, StorageFailure>> {
  const opened = await openSafely(new ProfileDb(id), { mustExist: id })
  if (!opened.ok) return opened
  try {
    return await guarded(async () => ok(await storageReport(opened.value)))
  } finally {
    opened.value.close()
  }
}

/**
 * Deletes the database of a portfolio with everything in it; connections of other tabs are closed. It leaves
 * the list only when its data are gone, so a deletion that was cut short can be repeated.
 */
export async function removeProfile(id: PortfolioId): Promise<Result<void, StorageFailure>> {
  return withRegistry(async ({ profiles }) => {
    await Dexie.delete(databaseNameOf(id))
    await profiles.delete(id)
    return ok(undefined)
  })
}

/** Whether anything is in a database, its portfolio or at least entries. Such a database is never deleted here. */
async function isUsed({ portfolio, entries, trash }: ProfileDb): Promise<boolean> {
  for (const table of [portfolio, entries, trash]) if ((await table.count()) > 0) return true
  return false
}

async function begin(db: ProfileDb, portfolio: Portfolio, now: Date): Promise<Result<void, StorageFailure>> {
  return guarded(async () => {
    await db.portfolio.add(portfolio)
    return register(portfolio, now)
  })
}

/** A portfolio that is here but fell off the list is put back, at its end. */
async function refuseSecond(portfolio: Portfolio): Promise<Result<never, StorageFailure>> {
  const listed = await withRegistry(async ({ profiles }) => {
    if (!(await profiles.get(portfolio.id))) await profiles.add(summaryOf(portfolio, new Date(0)))
    return ok(undefined)
  })
  return listed.ok ? fail({ kind: 'profile-exists', id: portfolio.id }) : listed
}

/** A damaged portfolio is opened all the same, under its old name: its entries are still there. */
async function noteOpening(db: ProfileDb, now: Date): Promise<Result<void, StorageFailure>> {
  const portfolio = await readPortfolio(db)
  if (portfolio.ok) return register(portfolio.value, now)
  return portfolio.failure.kind === 'record-damaged' ? setCurrentProfile(db.id, now) : portfolio
}

async function register(portfolio: Portfolio, now: Date): Promise<Result<void, StorageFailure>> {
  return withRegistry(async ({ profiles }) => {
    await profiles.put(summaryOf(portfolio, now))
    return ok(undefined)
  })
}

function summaryOf({ id, owner, isExample }: Portfolio, now: Date): ProfileRow {
  return { id, name: nameOf(owner), isExample, lastOpenedAt: now.toISOString() }
}
