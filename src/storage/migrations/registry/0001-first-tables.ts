import type { Migration } from '../../migration.ts'

export const firstTables: Migration = {
  version: 1,
  tables: { profiles: 'id, lastOpenedAt', settings: 'name' },
}
