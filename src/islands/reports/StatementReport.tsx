import { type Entry, type Statement, schoolYearOf, statementOf } from '#domain'
import { activityWords, documentWords, entryTitle, eventLevelWords, reportTexts } from '#i18n'
import { DataList } from '#ui'
import styles from './ReportPaper.module.css'

/** Kinds of activity by levels, and what stands below them: no points, no totals (`domain.md` §21). */
export function StatementReport({ entries }: { entries: readonly Entry[] }) {
  const statement = statementOf(entries)
  return (
    <>
      <StatementTable statement={statement} />
      <p class={styles.note}>{reportTexts.cellHelp}</p>
      <DataList items={factsBelow(entries, statement)} />
    </>
  )
}

function StatementTable({ statement: { levels, rows } }: { statement: Statement }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys
    <section class={styles.wide} aria-label={reportTexts.activity} tabIndex={0}>
      <table class={styles.statement}>
        <thead>
          <tr>
            <th scope="col">{reportTexts.activity}</th>
            {levels.map((level) => (
              <th key={level ?? ''} scope="col">
                {level ? eventLevelWords[level] : reportTexts.noLevel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ activity, cells }) => (
            <tr key={activity}>
              <th scope="row">{activityWords[activity]}</th>
              {cells.map(({ prized, all }, at) => (
                <td key={levels[at] ?? ''}>
                  {(levels[at] ? reportTexts.cell : reportTexts.cellWithoutLevel)(prized, all)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function factsBelow(entries: readonly Entry[], { confirmed, reviews, courses }: Statement) {
  const reviewLines = reviews.map(({ document, entry }) => `${documentWords[document]}: ${entryTitle(entry)}`)
  const courseLines = courses.map((course) =>
    course.hoursClaimed === undefined
      ? entryTitle(course)
      : `${entryTitle(course)}, ${reportTexts.courseHours(course.hoursClaimed)}`,
  )
  const facts = [
    { term: reportTexts.years, value: yearsOf(entries) },
    { term: reportTexts.confirmed, value: reportTexts.confirmedShare[confirmed] },
    { term: reportTexts.reviews, value: reviewLines.join('\n') },
    { term: reportTexts.courses, value: courseLines.join('\n') },
  ]
  return facts.filter(({ value }) => value !== '')
}

function yearsOf(entries: readonly Entry[]): string {
  const years = entries.flatMap(({ date }) => (date ? [schoolYearOf(date)] : []))
  return [...new Set(years)].sort().join(', ')
}
