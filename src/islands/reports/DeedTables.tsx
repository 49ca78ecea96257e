import { bySubject, type Entry } from '#domain'
import { entryTitle, reportTexts } from '#i18n'
import { FactsTable } from '#ui'
import { dateCell, documentCell, hoursCell, levelCell, placeCell, resultCell } from './words.ts'

type Props = { entries: readonly Entry[] }
type Cell = { readonly head: string; readonly of: (entry: Entry) => string }

const level: Cell = { head: reportTexts.level, of: levelCell }
const result: Cell = { head: reportTexts.result, of: resultCell }
const date: Cell = { head: reportTexts.date, of: dateCell }
const document: Cell = { head: reportTexts.document, of: documentCell }
const place: Cell = { head: reportTexts.organiser, of: placeCell }
const hours: Cell = { head: reportTexts.hours, of: hoursCell }

/** Entries by subject for a period (S3-27). */
export function SubjectTables({ entries }: Props) {
  return (
    <>
      {bySubject(entries).map(([subject, deeds]) => (
        <section key={subject}>
          <h3>{subject}</h3>
          <DeedTable caption={subject} entries={deeds} cells={[level, result, date, document]} />
        </section>
      ))}
    </>
  )
}

/** Achievements with a document beside them (S1-06). */
export function RewardTable({ entries }: Props) {
  return <DeedTable caption={reportTexts.what} entries={entries} cells={[level, result, date, document]} />
}

/** What may be asked to be credited (S4-32). */
export function CreditTable({ entries }: Props) {
  return (
    <DeedTable caption={reportTexts.what} entries={entries} cells={[place, date, hours, result, document]} />
  )
}

function DeedTable({ caption, entries, cells }: Props & { caption: string; cells: readonly Cell[] }) {
  return (
    <FactsTable
      caption={caption}
      columns={[reportTexts.what, ...cells.map(({ head }) => head)]}
      rows={entries.map((entry, at) => ({
        id: entry.id,
        cells: [`${at + 1}. ${entryTitle(entry)}`, ...cells.map(({ of }) => of(entry))],
      }))}
    />
  )
}
