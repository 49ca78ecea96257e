import { keepingTexts } from '#i18n'
import { type ProfileDb, readLog } from '#storage'
import { Disclosure } from '#ui'
import { useWatch } from '../shared/use-watch.ts'
import styles from './KeepingScreen.module.css'

/** What left the device and what was removed: the owner can read all of it (domain invariant 42). */
export function OwnerLog({ db }: { db: ProfileDb }) {
  const events = useWatch(() => readLog(db), [db]) ?? []
  return (
    <Disclosure summary={keepingTexts.log}>
      {events.length === 0 && <p>{keepingTexts.logEmpty}</p>}
      <ul class={styles.lines}>
        {events.map((event) => (
          <li key={`${event.at} ${event.about}`} class={styles.line}>
            <time dateTime={event.at}>{keepingTexts.copyAt(event.at)}</time>
            <span>{keepingTexts.logAct[event.act]}</span>
            <span class={styles.about}>{event.about}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
