import type { Migration } from '../../migration.ts'

/** Lists drafts by an index: each entry without a title also stands on the shelves `…/untitled/…`. */
export const shelvesOfTheUntitled: Migration = {
  version: 4,
  tables: {},
  upgrade: (transaction) =>
    transaction
      .table<Row>('entries')
      .filter(({ entry }) => String(entry.title ?? '').trim() === '')
      .modify((row) => {
        const plain = row.shelves.filter((shelf) => shelf.includes('//'))
        row.shelves.push(...plain.map((shelf) => shelf.replace('//', '/untitled/')))
      }),
}

interface Row {
  shelves: string[]
  entry: { title?: unknown }
}
