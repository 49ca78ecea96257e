import {
  currentEnrolment,
  type Entry,
  type IsoDate,
  type Period,
  type Portfolio,
  type ReportKind,
} from '#domain'
import { className, fullName, longDate, reportTexts, reportTitles } from '#i18n'
import { DataList } from '#ui'
import { CreditTable, RewardTable, SubjectTables } from './DeedTables.tsx'
import { PeriodReport } from './PeriodReport.tsx'
import { ReferenceReport } from './ReferenceReport.tsx'
import styles from './ReportPaper.module.css'
import { Signatures } from './Signatures.tsx'
import { StatementReport } from './StatementReport.tsx'

type Props = {
  kind: ReportKind
  entries: readonly Entry[]
  period: Period
  portfolio: Portfolio
  today: IsoDate
}

/** One paper, as it is shown and as it is printed. */
export function ReportPaper({ kind, entries, period, portfolio, today }: Props) {
  return (
    <article class={styles.paper}>
      <h2>{reportTitles[kind]}</h2>
      <PaperHead period={period} portfolio={portfolio} today={today} />
      {entries.length === 0 ? <p>{reportTexts.nothing}</p> : <Body kind={kind} entries={entries} />}
      <p class={styles.note}>{reportTexts.notes[kind]}</p>
      <Signatures kind={kind} />
    </article>
  )
}

function PaperHead({ period: { from, to }, portfolio, today }: Omit<Props, 'kind' | 'entries'>) {
  const { owner, enrolments } = portfolio
  const enrolment = currentEnrolment(enrolments)
  const facts = [
    { term: reportTexts.owner, value: fullName(owner.name) },
    ...(enrolment
      ? [
          { term: reportTexts.grade, value: className(enrolment) },
          { term: reportTexts.school, value: enrolment.school.name },
        ]
      : []),
    { term: reportTexts.period, value: reportTexts.span(from, to) || reportTexts.allTime },
    { term: reportTexts.made, value: longDate(today) },
  ]
  return <DataList items={facts} />
}

function Body({ kind, entries }: Pick<Props, 'kind' | 'entries'>) {
  switch (kind) {
    case 'period':
      return <PeriodReport entries={entries} />
    case 'subjects':
      return <SubjectTables entries={entries} />
    case 'reward':
      return <RewardTable entries={entries} />
    case 'credit':
      return <CreditTable entries={entries} />
    case 'reference':
      return <ReferenceReport entries={entries} />
    case 'statement':
      return <StatementReport entries={entries} />
  }
}
