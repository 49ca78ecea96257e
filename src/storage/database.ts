import Dexie, { type Table } from 'dexie'
import type { LogEvent, Portfolio, PortfolioId } from '#domain'
import { declareVersions } from './migration.ts'
import type {
  ConfirmationRow,
  ConfirmerRow,
  CopyRow,
  EntryRow,
  FileRow,
  KeyRow,
  NamedRow,
  OriginalRow,
  RequestRow,
  RevisionRow,
  SnapshotRow,
  TrashRow,
} from './rows.ts'
import { databaseNameOf, portfolioMigrations, registryMigrations, registryName } from './schema.ts'

// At a local address Dexie would write a task for the debugger at every step.
Dexie.debug = false

// A closed connection stays closed: reopening by itself would meet the schema of a newer tab with old code.
// Query results are not cached: what is shown is what is stored.
const options = { autoOpen: false, cache: 'disabled' } as const

/** How hard a write is pressed to the disk before it counts as done (Chromium; others always wait). */
export type Durability = 'default' | 'strict'

/** The database of one portfolio. */
export class ProfileDb extends Dexie {
  readonly id: PortfolioId
  readonly portfolio: Table<Portfolio, string>
  readonly entries: Table<EntryRow, string>
  readonly trash: Table<TrashRow, string>
  readonly revisions: Table<RevisionRow, [string, number]>
  readonly snapshots: Table<SnapshotRow, string>
  readonly files: Table<FileRow, string>
  readonly originals: Table<OriginalRow, string>
  readonly copies: Table<CopyRow, [string, string]>
  readonly confirmations: Table<ConfirmationRow, string>
  readonly requests: Table<RequestRow, string>
  readonly log: Table<LogEvent, number>
  readonly keys: Table<KeyRow, string>
  readonly settings: Table<NamedRow, string>
  /** Found out by the first refused write: WebKit keeps no Blobs in private sessions. */
  keepsBlobs = true

  constructor(id: PortfolioId, durability: Durability = 'default') {
    super(databaseNameOf(id), { ...options, chromeTransactionDurability: durability })
    declareVersions(this, portfolioMigrations)
    this.id = id
    this.portfolio = this.table('portfolio')
    this.entries = this.table('entries')
    this.trash = this.table('trash')
    this.revisions = this.table('revisions')
    this.snapshots = this.table('snapshots')
    this.files = this.table('files')
    this.originals = this.table('originals')
    this.copies = this.table('copies')
    this.confirmations = this.table('confirmations')
    this.requests = this.table('requests')
    this.log = this.table('log')
    this.keys = this.table('keys')
    this.settings = this.table('settings')
  }
}

export interface ProfileRow {
  readonly id: string
  readonly name: string
  readonly isExample: boolean
  readonly lastOpenedAt: string
}

/** The database that knows which portfolios are on this device, and what is true of the device as a whole. */
export class Registry extends Dexie {
  readonly profiles: Table<ProfileRow, string>
  readonly settings: Table<NamedRow, string>
  readonly confirmers: Table<ConfirmerRow, string>

  constructor() {
    super(registryName, options)
    declareVersions(this, registryMigrations)
    this.profiles = this.table('profiles')
    this.settings = this.table('settings')
    this.confirmers = this.table('confirmers')
  }
}
