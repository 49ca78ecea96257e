import type { Migration } from '../../migration.ts'

/** A table of snapshots; archived entries leave their shelves for `…/archived/…`. */
export const snapshotsAndArchive: Migration = {
  version: 3,
  tables: { snapshots: 'id, at, *files' },
  upgrade: (transaction) =>
    transaction
      .table<Row>('entries')
      .filter(({ entry }) => entry.isArchived === true)
      .modify((row) => {
        const plain = row.shelves.filter((shelf) => shelf.includes('//'))
        row.shelves = plain.map((shelf) => shelf.replace('//', '/archived/'))
      }),
}

interface Row {
  shelves: string[]
  entry: { isArchived?: unknown }
}
