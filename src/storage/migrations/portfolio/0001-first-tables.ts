import type { Migration } from '../../migration.ts'

export const firstTables: Migration = {
  version: 1,
  tables: {
    portfolio: 'id',
    entries: 'id, *shelves, *files, entry.updatedAt',
    trash: 'id, trashedAt, *files',
    revisions: '[entryId+rev], *files',
    files: 'sha256',
    originals: 'sha256',
    copies: '[sha256+size], sha256',
    log: '++, at',
    keys: 'id',
    settings: 'name',
  },
}
