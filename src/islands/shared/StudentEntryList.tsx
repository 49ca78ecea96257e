import type { Entry, Structure } from '#domain'
import type { ProfileDb } from '#storage'
import { EntryList } from '#ui'
import { type Looks, readLooks } from './looks.ts'
import { type RowParts, StudentEntryRow } from './StudentEntryRow.tsx'
import { placeOf } from './structures.ts'
import { useLoad } from './use-load.ts'

type Props = {
  db: ProfileDb
  label: string
  entries: readonly Entry[]
  /** Given where the screen has read them with the entries; else they come a moment after the rows. */
  looks?: Looks
  /** Marks each row with the divider of its section. */
  structure?: Structure
  /** What the screen adds to a row. */
  partsOf?: (entry: Entry) => RowParts
}

/** Entries of the student with the thumbnails of their first files. */
export function StudentEntryList({ db, label, entries, looks, structure, partsOf }: Props) {
  const files = entries.map(({ id, evidence }) => `${id} ${evidence[0]?.file}`).join()
  const read = useLoad(async () => (looks ? undefined : readLooks(db, entries)), [db, files, looks])
  return (
    <EntryList label={label}>
      {entries.map((entry) => (
        <StudentEntryRow
          key={entry.id}
          entry={entry}
          look={(looks ?? read)?.get(entry.id)}
          divider={structure && placeOf(structure, entry)}
          {...partsOf?.(entry)}
        />
      ))}
    </EntryList>
  )
}
