import { searchTexts } from '#i18n'
import type { Found } from '#search'
import { Button, EntryList, Marked } from '#ui'
import { StudentEntryRow } from '../shared/StudentEntryRow.tsx'
import { placeOf } from '../shared/structures.ts'
import type { Student } from '../shared/student.ts'
import styles from './SearchScreen.module.css'

type Props = {
  student: Student
  found: Found
  from: number
  pageSize: number
  onTurn: (from: number) => void
}

/** A page of what was found, with the words marked. */
export function Results({ student: { db, structure }, found, from, pageSize, onTurn }: Props) {
  const end = from + found.hits.length
  return (
    <>
      <h2 class="visually-hidden">{searchTexts.results}</h2>
      <EntryList label={searchTexts.results}>
        {found.hits.map(({ entry, title, line }) => (
          <StudentEntryRow
            key={entry.id}
            db={db}
            entry={entry}
            divider={placeOf(structure, entry)}
            shownTitle={title.length > 0 ? <Marked parts={title} /> : undefined}
            note={line && <Marked parts={line} />}
          />
        ))}
      </EntryList>
      {(from > 0 || end < found.total) && (
        <nav class={styles.pages} aria-label={searchTexts.pages}>
          <Button
            icon="arrow-left"
            isDisabled={from === 0}
            onClick={() => onTurn(Math.max(0, from - pageSize))}
          >
            {searchTexts.earlier}
          </Button>
          <span>{searchTexts.shown(from + 1, end, found.total)}</span>
          <Button icon="arrow-right" isDisabled={end >= found.total} onClick={() => onTurn(end)}>
            {searchTexts.further}
          </Button>
        </nav>
      )}
    </>
  )
}
