import { civilDate, currentEnrolment, stageOf, type TrajectoryYear, trajectoryOf } from '#domain'
import { trajectoryTexts } from '#i18n'
import { Button, PageTitle, Stack } from '#ui'
import type { Student } from '../shared/student.ts'
import { useTitle } from '../shared/use-title.ts'
import { useWatch } from '../shared/use-watch.ts'
import { addAssessment, openPlan } from './acts.ts'
import { readTold } from './read-told.ts'
import { YearOfStudy } from './YearOfStudy.tsx'

export function TrajectoryScreen({ student }: { student: Student }) {
  const { db, portfolio } = student
  const years = useWatch(() => readYears(student), [db])
  const stage = stageOf(currentEnrolment(portfolio.enrolments)?.grade ?? 5)
  useTitle(trajectoryTexts.titleOf[stage])
  if (!years) return null
  const [present] = years
  return (
    <Stack gap="large">
      <PageTitle
        title={trajectoryTexts.titleOf[stage]}
        lead={trajectoryTexts.leadOf[stage]}
        actions={present && <Acts student={student} present={present} />}
      />
      {years.map((year, at) => (
        <YearOfStudy key={year.year} db={db} year={year} isPresent={at === 0} />
      ))}
    </Stack>
  )
}

function Acts({ student, present }: { student: Student; present: TrajectoryYear }) {
  return (
    <>
      <Button icon="printer" kind="quiet" onClick={() => print()}>
        {trajectoryTexts.print}
      </Button>
      <Button icon="chart-column" onClick={() => void addAssessment(student)}>
        {trajectoryTexts.assess}
      </Button>
      <Button kind="primary" icon="pencil" onClick={() => void openPlan(student, present.plan)}>
        {present.plan ? trajectoryTexts.openPlan : trajectoryTexts.plan}
      </Button>
    </>
  )
}

async function readYears({ db, portfolio }: Student): Promise<TrajectoryYear[]> {
  return trajectoryOf(await readTold(db), portfolio.enrolments, civilDate(new Date()))
}
