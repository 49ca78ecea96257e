import type { Entry } from '#domain'
import { entryTitle, goalsTexts } from '#i18n'
import { listEntries, type ProfileDb } from '#storage'
import { Button, LinkButton, Sheet } from '#ui'
import { entryLink, link } from '../shared/link.ts'
import { useWatch } from '../shared/use-watch.ts'
import { addTrouble } from './acts.ts'
import styles from './GoalsScreen.module.css'
import { sayFailure } from './say-failure.ts'

/** «Мне трудно»: pages for the student alone, handed over only one by one (S4 6). */
export function TroubleSheet({ db }: { db: ProfileDb }) {
  const pages = useWatch(() => readTroubles(db), [db]) ?? []
  async function write() {
    const saved = await addTrouble(db)
    if (saved.ok) location.assign(entryLink(saved.value.id))
    else sayFailure(saved.failure)
  }
  return (
    <Sheet
      title={goalsTexts.troubleTitle}
      actions={
        <Button icon="lock" onClick={() => void write()}>
          {goalsTexts.troubleAdd}
        </Button>
      }
    >
      <p class={styles.about}>{goalsTexts.troubleText}</p>
      {pages.length > 0 && (
        <ul class={styles.steps}>
          {pages.map((page) => (
            <li key={page.id} class={styles.step}>
              <a href={entryLink(page.id)}>{entryTitle(page)}</a>
              <LinkButton kind="quiet" href={link('/handover/', { only: page.id })} icon="package">
                {goalsTexts.troubleShare}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

async function readTroubles(db: ProfileDb): Promise<Entry[]> {
  const { entries } = await listEntries(db, { section: '', kind: 'page', limit: Number.POSITIVE_INFINITY })
  return entries.filter(({ isPersonal }) => isPersonal)
}
