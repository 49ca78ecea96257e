import { useEffect, useRef } from 'preact/hooks'
import type { Entry } from '#domain'
import { draftsTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import { LinkButton, Sheet } from '#ui'
import { link } from '../shared/link.ts'
import styles from './NameList.module.css'
import { NameRow } from './NameRow.tsx'

type Props = { db: ProfileDb; title?: string; lead: string; entries: readonly Entry[] }

/** Entries to be named one after another: Enter goes to the next, and from the last one out. */
export function NameList({ db, title, lead, entries }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const way = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [first] = titlesIn(list.current)
    first?.focus({ preventScroll: true })
    first?.select()
  }, [])

  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const titles = titlesIn(list.current)
    const next = titles[titles.indexOf(event.target) + 1]
    if (!next) return way.current?.querySelector('a')?.focus()
    next.focus()
    // The name of a file stands there at first: what is typed takes its place.
    next.select()
  }
  return (
    <Sheet title={title}>
      <p class={styles.lead}>{lead}</p>
      <ol ref={list} class={styles.rows} onKeyDown={goOn}>
        {entries.map((entry, at) => (
          <NameRow key={entry.id} db={db} stored={entry} label={draftsTexts.nameOf(at + 1, entries.length)} />
        ))}
      </ol>
      <div ref={way}>
        <LinkButton href={link('/portfolio/')} kind="primary" icon="check">
          {draftsTexts.done}
        </LinkButton>
      </div>
    </Sheet>
  )
}

function titlesIn(list: HTMLOListElement | null): HTMLInputElement[] {
  return [...(list?.querySelectorAll('input') ?? [])]
}
