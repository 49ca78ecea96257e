import type { Entry, EntryId } from '#domain'
import { entryKindWords, entryTitle, reportsTexts, shortDate } from '#i18n'
import { Actions, Button, CheckField, Sheet } from '#ui'
import styles from './ReportsScreen.module.css'

/** More rows than this would make old phones stumble. */
const mostRows = 200

type Props = {
  entries: readonly Entry[]
  ticked: ReadonlySet<EntryId>
  onChange: (ticked: ReadonlySet<EntryId>) => void
}

/** What the paper may be made of, each with a tick. */
export function ReportTicks({ entries, ticked, onChange }: Props) {
  const rows = entries.slice(0, mostRows)
  const chosen = entries.filter(({ id }) => ticked.has(id)).length
  if (entries.length === 0) return <p role="status">{reportsTexts.nothing}</p>
  return (
    <Sheet
      title={reportsTexts.entries}
      actions={
        <Actions>
          <Button kind="quiet" onClick={() => onChange(new Set(rows.map(({ id }) => id)))}>
            {reportsTexts.all}
          </Button>
          <Button kind="quiet" onClick={() => onChange(new Set())}>
            {reportsTexts.none}
          </Button>
        </Actions>
      }
    >
      <p>{reportsTexts.entriesHelp}</p>
      <fieldset class={styles.ticks} aria-label={reportsTexts.entries}>
        {rows.map((entry) => (
          <CheckField
            key={entry.id}
            label={entryTitle(entry)}
            help={noteOf(entry)}
            isChecked={ticked.has(entry.id)}
            onChange={(isTicked) => onChange(withTick(ticked, entry.id, isTicked))}
          />
        ))}
      </fieldset>
      {entries.length > rows.length && <p>{reportsTexts.tooMany(rows.length)}</p>}
      <p role="status">{reportsTexts.chosen(chosen)}</p>
    </Sheet>
  )
}

function noteOf({ kind, date }: Entry): string {
  return `${entryKindWords[kind]} · ${date ? shortDate(date) : reportsTexts.undated}`
}

function withTick(ticked: ReadonlySet<EntryId>, id: EntryId, isTicked: boolean): ReadonlySet<EntryId> {
  const next = new Set(ticked)
  if (isTicked) next.add(id)
  else next.delete(id)
  return next
}
