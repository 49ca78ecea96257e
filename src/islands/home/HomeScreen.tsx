import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { currentEnrolment, type Entry } from '#domain'
import { homeTexts, sharedTexts } from '#i18n'
import { countUntitled, listEntries, type ProfileDb } from '#storage'
import { EmptyState, LinkButton, PageTitle } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import { type Looks, readLooks } from '../shared/looks.ts'
import { SectionCards } from '../shared/SectionCards.tsx'
import { StudentEntryList } from '../shared/StudentEntryList.tsx'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'
import { ExampleNotice } from './ExampleNotice.tsx'
import styles from './HomeScreen.module.css'
import { PersistNotice } from './PersistNotice.tsx'

const CopyNotice = later(async () => (await import('./CopyNotice.tsx')).CopyNotice)
const DraftsNotice = later(async () => (await import('../shared/DraftsNotice.tsx')).DraftsNotice)

const recentCount = 4
const proudCount = 3

export function HomeScreen({ student }: { student: Student }) {
  const { db, portfolio } = student
  const { owner, enrolments, isExample } = portfolio
  const shown = useWatch(() => readShown(db), [db])
  // The whole page at once: lists that come one by one would push each other about.
  if (!shown) return <p role="status">{sharedTexts.opening}</p>

  const isEmpty = shown.recent.length === 0
  const enrolment = currentEnrolment(enrolments)
  return (
    <div class={styles.screen}>
      <PageTitle
        title={homeTexts.greeting(owner.name.given)}
        overline={enrolment && homeTexts.enrolment(enrolment.grade, enrolment.letter, enrolment.school.name)}
        actions={!isEmpty && <Actions />}
      />
      {isExample ? (
        <ExampleNotice db={db} />
      ) : (
        <PersistNotice db={db} orElse={<CopyNotice student={student} />} />
      )}
      <DraftsNotice drafts={shown.drafts} />
      {isEmpty ? (
        <EmptyState title={homeTexts.firstTitle} text={homeTexts.firstText} actions={<Actions />} />
      ) : (
        <>
          <Rows student={student} title={homeTexts.recent} entries={shown.recent} looks={shown.looks} />
          {shown.proud.length > 0 && (
            <Below>
              <Rows student={student} title={homeTexts.proud} entries={shown.proud} looks={shown.looks} />
            </Below>
          )}
        </>
      )}
      <Below>
        <section aria-labelledby="home-sections">
          <h2 id="home-sections">{homeTexts.sections}</h2>
          <SectionCards student={student} />
        </section>
      </Below>
    </div>
  )
}

/** What stands under the newest entries is drawn after them, so that they are there sooner. */
function Below({ children }: { children: ComponentChildren }) {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  return isDrawn ? children : null
}

function Actions() {
  return (
    <>
      <LinkButton href={link('/add/', { photo: 'yes' })} icon="camera">
        {homeTexts.photo}
      </LinkButton>
      <LinkButton href={link('/add/')} kind="primary" icon="plus">
        {homeTexts.add}
      </LinkButton>
    </>
  )
}

/** What is personal does not lie open on the first screen. */
async function readShown(db: ProfileDb) {
  const recent = await listEntries(db, { limit: recentCount * 2 })
  const proud = await listEntries(db, { isProud: true, limit: proudCount })
  const shown = recent.entries.filter(({ isPersonal }) => !isPersonal).slice(0, recentCount)
  const drafts = await countUntitled(db)
  return {
    recent: shown,
    proud: proud.entries,
    drafts,
    looks: await readLooks(db, [...shown, ...proud.entries]),
  }
}

type RowsProps = {
  student: Student
  title: string
  entries: readonly Entry[]
  looks: Looks
}

function Rows({ student: { db, structure }, title, entries, looks }: RowsProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <StudentEntryList db={db} label={title} entries={entries} looks={looks} structure={structure} />
    </section>
  )
}
