import { searchTexts } from '#i18n'
import type { Found, Hit } from '#search'
import { Button, Marked } from '#ui'
import { StudentEntryList } from '../shared/StudentEntryList.tsx'
import type { RowParts } from '../shared/StudentEntryRow.tsx'
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
  const hits = new Map(found.hits.map((hit) => [hit.entry.id, hit]))
  return (
    <>
      <h2 class="visually-hidden">{searchTexts.results}</h2>
      <StudentEntryList
        db={db}
        label={searchTexts.results}
        entries={found.hits.map(({ entry }) => entry)}
        structure={structure}
        partsOf={({ id }) => marked(hits.get(id))}
      />
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

function marked(hit: Hit | undefined): RowParts {
  if (!hit) return {}
  const { entry, title, line } = hit
  return {
    shownTitle: title.length > 0 ? <Marked parts={title} /> : undefined,
    note: line && <Marked parts={line} />,
    whereabouts: entry.isArchived ? searchTexts.archived : undefined,
  }
}
