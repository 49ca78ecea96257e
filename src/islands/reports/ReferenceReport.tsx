import { areas, type Entry } from '#domain'
import { areaWords, entryPassages, entryTitle, goalStateWords, reportTexts } from '#i18n'
import { Passages } from '#ui'
import styles from './ReportPaper.module.css'
import { dateCell, levelCell, resultCell } from './words.ts'

/** Facts and the student's own words, of which a teacher writes a reference (S3-29). */
export function ReferenceReport({ entries }: { entries: readonly Entry[] }) {
  const goals = entries.flatMap((entry) => (entry.kind === 'goal' ? [entry] : []))
  const assessments = entries.flatMap((entry) => (entry.kind === 'assessment' ? [entry] : []))
  const reading = entries.flatMap((entry) => (entry.kind === 'reading' ? entry.books : []))
  const spoken = entries.filter(({ story }) => story.whatILearned)
  return (
    <>
      <Areas entries={entries} />
      <Listed
        heading={reportTexts.groups.goal}
        lines={goals.map((goal) => `${entryTitle(goal)}: ${goalStateWords[goal.state]}`)}
      />
      <Listed
        heading={reportTexts.groups.reading}
        lines={reading.map(({ title, author }) => [author, title].filter(Boolean).join('. '))}
      />
      <Listed
        heading={reportTexts.ownWords}
        lines={spoken.map((entry) => `${entryTitle(entry)}: ${entry.story.whatILearned}`)}
      />
      {assessments.map((entry) => (
        <section key={entry.id}>
          <h3>
            {reportTexts.groups.assessment}: {entry.period}
          </h3>
          <Passages passages={entryPassages(entry)} />
        </section>
      ))}
      <section>
        <h3>{reportTexts.teacherWords}</h3>
        <div class={styles.blank} />
      </section>
    </>
  )
}

function Areas({ entries }: { entries: readonly Entry[] }) {
  return (
    <>
      {areas.map((area) => {
        const here = entries.filter(
          (entry) => entry.kind !== 'goal' && 'area' in entry && entry.area === area,
        )
        return <Listed key={area} heading={areaWords[area]} lines={here.map(lineOf)} />
      })}
    </>
  )
}

function lineOf(entry: Entry): string {
  return [entryTitle(entry), levelCell(entry), resultCell(entry), dateCell(entry)].filter(Boolean).join(' · ')
}

function Listed({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      <ul class={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
