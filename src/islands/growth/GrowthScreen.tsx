import { growthTexts } from '#i18n'
import { Button, EmptyState, LinkButton, PageTitle, Sheet, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import { StudentEntryList } from '../shared/StudentEntryList.tsx'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'
import { CoverageMap } from './CoverageMap.tsx'
import { GoalTable } from './GoalTable.tsx'
import { type Growth, readGrowth } from './read-growth.ts'

const GrowthCharts = later(async () => (await import('./GrowthCharts.tsx')).GrowthCharts)

/** «Мой рост»: own progress in charts and tables, compared with nobody (S1-02, S3-04, S4-10). */
export function GrowthScreen({ student }: { student: Student }) {
  const growth = useWatch(() => readGrowth(student.db), [student.db])
  return (
    <Stack gap="large">
      <PageTitle title={growthTexts.title} lead={growthTexts.lead} actions={growth && <Actions />} />
      {!growth && <p role="status">{growthTexts.reading}</p>}
      {growth && <Parts student={student} growth={growth} />}
    </Stack>
  )
}

function Parts({ student, growth }: { student: Student; growth: Growth }) {
  const { enrolments } = student.portfolio
  const hasDeeds = growth.traces.some(({ isDeed }) => isDeed)
  return (
    <>
      {hasDeeds ? <GrowthCharts enrolments={enrolments} traces={growth.traces} /> : <NothingYet />}
      <CoverageMap traces={growth.traces} />
      {growth.goals.length > 0 && <GoalTable goals={growth.goals} fromGoal={growth.fromGoal} />}
      {growth.proud.length > 0 && <Proud student={student} growth={growth} />}
    </>
  )
}

function Actions() {
  return (
    <>
      <LinkButton href={link('/reports/')} icon="file-text">
        {growthTexts.toReports}
      </LinkButton>
      <Button onClick={() => print()}>{growthTexts.print}</Button>
    </>
  )
}

function NothingYet() {
  return (
    <EmptyState
      title={growthTexts.emptyTitle}
      text={growthTexts.emptyText}
      actions={
        <LinkButton href={link('/add/')} kind="primary" icon="plus">
          {growthTexts.add}
        </LinkButton>
      }
    />
  )
}

function Proud({ student: { db, structure }, growth }: { student: Student; growth: Growth }) {
  return (
    <Sheet title={growthTexts.proud}>
      <StudentEntryList db={db} label={growthTexts.proud} entries={growth.proud} structure={structure} />
    </Sheet>
  )
}
