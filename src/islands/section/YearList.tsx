import { useState } from 'preact/hooks'
import { type Entry, gradeOn, type SchoolYear, schoolYearOf } from '#domain'
import { searchTexts, sectionTexts } from '#i18n'
import { type Cursor, countByYear, type EntryFilter, findEntries, listEntries } from '#storage'
import { Button, EmptyState, LinkButton, Notice, YearHeading } from '#ui'
import { link } from '../shared/link.ts'
import { StudentEntryList } from '../shared/StudentEntryList.tsx'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'
import styles from './SectionScreen.module.css'

/** Rows in the page at once: more would make old phones stumble. */
const pageSize = 50

type Props = { student: Student; query: EntryFilter; words: string; onReset: () => void }

/** A page of entries under headings of school years, newest first, with a way to the older ones. */
export function YearList({ student, query, words, onReset }: Props) {
  const { db } = student
  const [trail, setTrail] = useState<readonly Cursor[]>([])
  const after = trail.at(-1)
  const page = useWatch(() => {
    const paged = { ...query, limit: pageSize, after }
    return words.trim() === '' ? listEntries(db, paged) : findEntries(db, words, paged)
  }, [db, after])
  if (!page) return null
  if (page.entries.length === 0 && trail.length === 0) return <NothingFound words={words} onReset={onReset} />
  const next = page.next
  return (
    <>
      {page.damaged.length > 0 && <Notice tone="broken">{sectionTexts.damaged(page.damaged.length)}</Notice>}
      <Years student={student} query={query} entries={page.entries} isSearch={words.trim() !== ''} />
      {(next || trail.length > 0) && (
        <nav class={styles.pages} aria-label={sectionTexts.pages}>
          <Button
            isDisabled={trail.length === 0}
            icon="arrow-left"
            onClick={() => setTrail(trail.slice(0, -1))}
          >
            {sectionTexts.newer}
          </Button>
          <Button isDisabled={!next} icon="arrow-right" onClick={() => next && setTrail([...trail, next])}>
            {sectionTexts.older}
          </Button>
        </nav>
      )}
    </>
  )
}

type YearsProps = { student: Student; query: EntryFilter; entries: readonly Entry[]; isSearch: boolean }

function Years({ student, query, entries, isSearch }: YearsProps) {
  const { db, portfolio } = student
  const counts = useWatch(() => countByYear(db, query), [db, query.section, query.kind, query.area])
  const countOf = (year: SchoolYear | undefined) => counts?.find((one) => one.year === year)?.count
  return (
    <>
      {groupByYear(entries).map(({ year, first, rows }) => {
        const count = isSearch ? rows.length : countOf(year)
        return (
          <section key={year ?? ''} class={styles.year}>
            <YearHeading
              year={year ?? sectionTexts.undated}
              grade={first.date === undefined ? undefined : gradeOn(portfolio.enrolments, first.date)}
              note={count === undefined ? undefined : sectionTexts.entries(count)}
            />
            <StudentEntryList db={db} label={year ?? sectionTexts.undated} entries={rows} />
          </section>
        )
      })}
    </>
  )
}

function NothingFound({ words, onReset }: { words: string; onReset: () => void }) {
  return (
    <EmptyState
      title={sectionTexts.nothingFound}
      text={sectionTexts.nothingFoundText}
      actions={
        <>
          <Button onClick={onReset}>{sectionTexts.reset}</Button>
          <LinkButton href={link('/search/', { q: words })} icon="search">
            {searchTexts.everywhere}
          </LinkButton>
        </>
      }
    />
  )
}

type YearGroup = { year: SchoolYear | undefined; first: Entry; rows: Entry[] }

function groupByYear(entries: readonly Entry[]): YearGroup[] {
  const groups: YearGroup[] = []
  for (const entry of entries) {
    const year = entry.date === undefined ? undefined : schoolYearOf(entry.date)
    const last = groups.at(-1)
    if (last && last.year === year) last.rows.push(entry)
    else groups.push({ year, first: entry, rows: [entry] })
  }
  return groups
}
