/**
 * Names and history of the databases on the student's device.
 *
 * DO NOT CHANGE a name or a released migration: databases under these names, in every version listed here,
 * already stand in people's browsers. A new shape is a new numbered file at the end of a list, with its
 * fixtures in `tests/storage/migrations`.
 */
import type { PortfolioId } from '#domain'
import type { Migration } from './migration.ts'
import { firstTables as portfolio0001 } from './migrations/portfolio/0001-first-tables.ts'
import { shelvesOfTheProud as portfolio0002 } from './migrations/portfolio/0002-shelves-of-the-proud.ts'
import { snapshotsAndArchive as portfolio0003 } from './migrations/portfolio/0003-snapshots-and-archive.ts'
import { shelvesOfTheUntitled as portfolio0004 } from './migrations/portfolio/0004-shelves-of-the-untitled.ts'
import { confirmations as portfolio0005 } from './migrations/portfolio/0005-confirmations.ts'
import { firstTables as registry0001 } from './migrations/registry/0001-first-tables.ts'
import { confirmers as registry0002 } from './migrations/registry/0002-confirmers.ts'

/** The small database that knows which portfolios are on this device. */
export const registryName = 'portfel'
export const registryMigrations: readonly Migration[] = [registry0001, registry0002]

/** Each portfolio has a database of its own, so that it can be removed without a trace. */
export function databaseNameOf(id: PortfolioId): string {
  return `portfel-${id}`
}
export const portfolioMigrations: readonly Migration[] = [
  portfolio0001,
  portfolio0002,
  portfolio0003,
  portfolio0004,
  portfolio0005,
]
