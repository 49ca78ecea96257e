import { currentEnrolment, type Goal, goalGroupOf, goalGroups, type Stage, stageOf } from '#domain'
import { goalsTexts } from '#i18n'
import { listEntries, type ProfileDb } from '#storage'
import { Button, PageTitle, Stack } from '#ui'
import { openBegun } from '../shared/begun.ts'
import { later } from '../shared/later.tsx'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'
import { addGoal } from './acts.ts'
import { GoalCard } from './GoalCard.tsx'
import styles from './GoalsScreen.module.css'
import { sayFailure } from './say-failure.ts'

const GoalExamples = later(async () => (await import('./GoalExamples.tsx')).GoalExamples)
const TroubleSheet = later(async () => (await import('./TroubleSheet.tsx')).TroubleSheet)

export function GoalsScreen({ student }: { student: Student }) {
  const { db, portfolio } = student
  const goals = useWatch(() => readGoals(db), [db])
  const stage = stageOf(currentEnrolment(portfolio.enrolments)?.grade ?? 5)
  if (!goals) return null
  return (
    <Stack gap="large">
      <PageTitle
        title={goalsTexts.title}
        lead={goalsTexts.lead}
        actions={
          <Button kind="primary" icon="plus" onClick={() => void begin(student)}>
            {goalsTexts.add}
          </Button>
        }
      />
      {goals.length === 0 ? (
        <GoalExamples student={student} stage={stage} />
      ) : (
        <GoalGroups student={student} goals={goals} stage={stage} />
      )}
      <TroubleSheet db={db} />
    </Stack>
  )
}

type GroupsProps = { student: Student; goals: readonly Goal[]; stage: Stage }

function GoalGroups({ student, goals, stage }: GroupsProps) {
  const groups = goalGroups
    .map((group) => ({ group, here: goals.filter(({ state }) => goalGroupOf(state) === group) }))
    .filter(({ here }) => here.length > 0)
  return groups.map(({ group, here }) => (
    <section key={group} class={styles.group} aria-labelledby={`goals-${group}`}>
      <h2 id={`goals-${group}`}>{goalsTexts.groups[group]}</h2>
      {here.map((goal) => (
        <GoalCard key={goal.id} student={student} goal={goal} stage={stage} />
      ))}
    </section>
  ))
}

async function begin(student: Student): Promise<void> {
  const saved = await addGoal(student, { title: '', steps: [] })
  if (saved.ok) openBegun(saved.value.id)
  else sayFailure(saved.failure)
}

async function readGoals(db: ProfileDb): Promise<Goal[]> {
  const { entries } = await listEntries(db, { kind: 'goal', limit: Number.POSITIVE_INFINITY })
  return entries.flatMap((entry) => (entry.kind === 'goal' ? [entry] : []))
}
