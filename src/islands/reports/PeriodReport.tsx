import { type Entry, entryKinds } from '#domain'
import { entryLine, entryTitle, reportTexts } from '#i18n'
import styles from './ReportPaper.module.css'
import { dateCell } from './words.ts'

/** What was done in a period, for the family (S1-03, S4-10). */
export function PeriodReport({ entries }: { entries: readonly Entry[] }) {
  return (
    <>
      {entryKinds.map((kind) => {
        const here = entries.filter((entry) => entry.kind === kind)
        if (here.length === 0) return null
        return (
          <section key={kind}>
            <h3>{reportTexts.groups[kind]}</h3>
            <ul class={styles.list}>
              {here.map((entry) => (
                <ReportLine key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function ReportLine({ entry }: { entry: Entry }) {
  const facts = [dateCell(entry), entryLine(entry)].filter(Boolean).join(' · ')
  const { whatILearned } = entry.story
  return (
    <li>
      <strong>{entryTitle(entry)}</strong>
      {facts && <p>{facts}</p>}
      {whatILearned && (
        <p class={styles.quote}>
          {reportTexts.learned}: {whatILearned}
        </p>
      )}
    </li>
  )
}
