import type { Migration } from '../../migration.ts'

/** The key of a person who confirms on this device; it belongs to no portfolio. */
export const confirmers: Migration = {
  version: 2,
  tables: { confirmers: 'id' },
}
