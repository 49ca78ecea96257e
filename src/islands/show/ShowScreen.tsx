import { entryTitle, showTexts } from '#i18n'
import { saveEntry } from '#storage'
import { Button, Disclosure, EmptyState, LinkButton, Sheet, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { AboutFields } from './AboutFields.tsx'
import { EntryChoice } from './EntryChoice.tsx'
import styles from './ShowScreen.module.css'
import { type Choosing, useSelection } from './use-selection.ts'

const ShowActions = later(async () => (await import('./ShowActions.tsx')).ShowActions)

export function ShowScreen({ student }: { student: Student }) {
  const choosing = useSelection(student)
  if (!choosing) return null
  const { selection, change, open } = choosing
  if (open.length === 0 && choosing.closed.length === 0) return <NothingToShow />
  const ordered = [
    ...selection.items.flatMap((item) => open.find(({ id }) => id === item.entry) ?? []),
    ...open.filter(({ id }) => !selection.items.some((item) => item.entry === id)),
  ]
  return (
    <Stack>
      <ShowActions student={student} selection={selection} />
      <Sheet title={showTexts.about}>
        <AboutFields selection={selection} onChange={change} />
      </Sheet>
      <Sheet title={showTexts.entries}>
        <p role="status">{showTexts.chosen(selection.items.length)}</p>
        <ul class={styles.choices}>
          {ordered.map((entry) => (
            <EntryChoice
              key={entry.id}
              db={student.db}
              entry={entry}
              selection={selection}
              onChange={change}
            />
          ))}
        </ul>
        <ClosedEntries student={student} choosing={choosing} />
      </Sheet>
    </Stack>
  )
}

/** Opening an entry is an act of its own: a tick here never makes a private entry public by the way. */
function ClosedEntries({ student: { db }, choosing }: { student: Student; choosing: Choosing }) {
  const { closed, sensitive, open } = choosing
  return (
    <>
      {closed.length > 0 && (
        <Disclosure summary={showTexts.closed} isOpen={open.length === 0}>
          <p>{showTexts.closedText}</p>
          <ul class={styles.closed}>
            {closed.map((entry) => (
              <li key={entry.id} class={styles.line}>
                <span>{entryTitle(entry)}</span>
                <Button
                  kind="quiet"
                  icon="eye"
                  onClick={() => void saveEntry(db, { ...entry, visibility: 'showcase' }, new Date())}
                >
                  {showTexts.openForShow}
                  <span class="visually-hidden">: {entryTitle(entry)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {sensitive > 0 && <p class={styles.note}>{showTexts.sensitive(sensitive)}</p>}
    </>
  )
}

function NothingToShow() {
  return (
    <EmptyState
      title={showTexts.empty}
      text={showTexts.emptyText}
      actions={
        <LinkButton href={link('/add/')} kind="primary" icon="plus">
          {showTexts.add}
        </LinkButton>
      }
    />
  )
}
