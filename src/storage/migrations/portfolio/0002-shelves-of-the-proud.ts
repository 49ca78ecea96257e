import type { Migration } from '../../migration.ts'

/** Lists what the student is proud of by an index: each such entry also stands on the shelves `…/proud/…`. */
export const shelvesOfTheProud: Migration = {
  version: 2,
  tables: {},
  upgrade: (transaction) =>
    transaction
      .table<Row>('entries')
      .filter(({ entry }) => entry.isProud === true)
      .modify((row) => {
        const plain = row.shelves.filter((shelf) => shelf.includes('//'))
        row.shelves.push(...plain.map((shelf) => shelf.replace('//', '/proud/')))
      }),
}

interface Row {
  shelves: string[]
  entry: { isProud?: unknown }
}
