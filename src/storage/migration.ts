import type Dexie from 'dexie'
import type { Transaction } from 'dexie'

/** One step in the history of a database. A released step is never edited: the next one follows it. */
export interface Migration {
  readonly version: number
  /** Tables that are new or whose indexes change, in Dexie's notation; null removes a table. */
  readonly tables: Readonly<Record<string, string | null>>
  /** Brings rows of the previous version into the new shape, in the same transaction. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

/** Tells a database its history. Throws RangeError unless versions run 1, 2, 3 … without a gap. */
export function declareVersions(db: Dexie, migrations: readonly Migration[]): void {
  for (const [at, { version, tables, upgrade }] of migrations.entries()) {
    if (version !== at + 1) {
      throw new RangeError(`Cannot open "${db.name}": migration ${at + 1} is numbered ${version}`)
    }
    const declared = db.version(version).stores(tables)
    if (upgrade) declared.upgrade(upgrade)
  }
}
