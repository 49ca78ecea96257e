import { useState } from 'preact/hooks'
import {
  civilDate,
  type EntryId,
  fitsReport,
  isInPeriod,
  type ReportKind,
  reportKinds,
  schoolYearOf,
  withoutOthers,
} from '#domain'
import { reportHelp, reportsTexts, reportTitles, sharedTexts } from '#i18n'
import { allEntries } from '#storage'
import { Button, ChoiceField, PageTitle, Sheet } from '#ui'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'
import { PeriodFields } from './PeriodFields.tsx'
import { type ChosenPeriod, periodOf } from './period.ts'
import styles from './ReportsScreen.module.css'
import { ReportTicks } from './ReportTicks.tsx'

const ReportPaper = later(async () => (await import('./ReportPaper.tsx')).ReportPaper)

/** Printable papers. Only what the owner ticks goes in (S0-08), and nothing is ticked at first. */
export function ReportsScreen({ student }: { student: Student }) {
  const { db, structure, portfolio } = student
  const today = civilDate(new Date())
  const [kind, setKind] = useState<ReportKind>('period')
  const [chosen, setChosen] = useState<ChosenPeriod>({ kind: 'year', year: schoolYearOf(today) })
  const [ticked, setTicked] = useState<ReadonlySet<EntryId>>(new Set())
  const entries = useWatch(() => allEntries(db), [db])
  if (!entries) return <p role="status">{sharedTexts.opening}</p>

  const period = periodOf(chosen)
  const fitting = entries.filter((entry) => fitsReport(kind, entry, structure) && isInPeriod(entry, period))
  const shown = fitting.filter(({ id }) => ticked.has(id)).map(withoutOthers)
  return (
    <div class={styles.screen}>
      <div class={styles.choice} data-screen-only>
        <PageTitle title={reportsTexts.title} lead={reportsTexts.lead} />
        <ChoiceField
          label={reportsTexts.kind}
          value={kind}
          choices={reportKinds.map((value) => ({
            value,
            label: reportTitles[value],
            help: reportHelp[value],
          }))}
          onChange={setKind}
        />
        <PeriodFields entries={entries} today={today} chosen={chosen} onChange={setChosen} />
        <ReportTicks entries={fitting} ticked={ticked} onChange={setTicked} />
        <div class={styles.print}>
          <Button kind="primary" icon="printer" isDisabled={shown.length === 0} onClick={() => print()}>
            {reportsTexts.print}
          </Button>
          <p>{reportsTexts.printHelp}</p>
        </div>
        <h2>{reportsTexts.preview}</h2>
      </div>
      <Sheet>
        <ReportPaper kind={kind} entries={shown} period={period} portfolio={portfolio} today={today} />
      </Sheet>
    </div>
  )
}
