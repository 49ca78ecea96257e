import type { Entry, Plan, TrajectoryYear } from '#domain'
import { bodyPassages, entryTitle, trajectoryTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import { DataList, Passages, Sheet, YearHeading } from '#ui'
import { entryLink } from '../shared/link.ts'
import { StudentEntryList } from '../shared/StudentEntryList.tsx'
import styles from './TrajectoryScreen.module.css'

type Props = { db: ProfileDb; year: TrajectoryYear; isPresent: boolean }

/** One school year of the trajectory; nothing is drawn for what is not there (invariant 46). */
export function YearOfStudy({ db, year, isPresent }: Props) {
  const { plan, reached, proud, assessments, inProfile, forecasts, ahead } = year
  const lists = [
    { title: trajectoryTexts.ahead, entries: ahead },
    { title: trajectoryTexts.reached, entries: reached },
    { title: trajectoryTexts.proud, entries: proud },
    { title: trajectoryTexts.inProfile, entries: inProfile },
    { title: trajectoryTexts.assessments, entries: assessments },
  ].filter(({ entries }) => entries.length > 0)
  const isEmpty = !plan && lists.length === 0 && forecasts.length === 0
  return (
    <section class={styles.year} aria-label={year.year}>
      <YearHeading year={year.year} grade={year.grade} />
      {isEmpty && (
        <p class={styles.empty}>{isPresent ? trajectoryTexts.emptyNow : trajectoryTexts.emptyThen}</p>
      )}
      {plan && <PlanSheet plan={plan} />}
      {lists.map((list) => (
        <Entries key={list.title} db={db} {...list} />
      ))}
      {forecasts.length > 0 && (
        <Sheet title={trajectoryTexts.forecasts}>
          <ul class={styles.forecasts}>
            {forecasts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Sheet>
      )}
    </section>
  )
}

function PlanSheet({ plan }: { plan: Plan }) {
  const facts = [
    { term: trajectoryTexts.profile, value: plan.profile },
    { term: trajectoryTexts.vocation, value: plan.vocation },
  ].filter(({ value }) => value)
  return (
    <Sheet divider={5}>
      <h3>
        <a href={entryLink(plan.id)}>{plan.title ? entryTitle(plan) : trajectoryTexts.planSheet}</a>
      </h3>
      {facts.length > 0 && <DataList items={facts} />}
      <Passages passages={bodyPassages(plan)} />
    </Sheet>
  )
}

function Entries({ db, title, entries }: { db: ProfileDb; title: string; entries: readonly Entry[] }) {
  return (
    <div class={styles.list}>
      <h3>{title}</h3>
      <StudentEntryList db={db} label={title} entries={entries} />
    </div>
  )
}
