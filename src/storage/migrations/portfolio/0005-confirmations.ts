import type { Migration } from '../../migration.ts'

/** Confirmations by others, and the requests for them. */
export const confirmations: Migration = {
  version: 5,
  tables: { confirmations: 'id, entry', requests: 'id, at' },
}
