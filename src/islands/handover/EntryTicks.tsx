import { type Entry, type EntryId, isPublishable, type Structure } from '#domain'
import { entryTitle, handoverTexts, shortDate } from '#i18n'
import { Actions, Button, CheckField, Sheet } from '#ui'
import { ticked } from './chosen.ts'
import styles from './HandoverScreen.module.css'

type Props = {
  structure: Structure
  entries: readonly Entry[]
  chosen: ReadonlySet<EntryId>
  onChange: (chosen: ReadonlySet<EntryId>) => void
}

/** Every entry with a tick, under the section it stands in. */
export function EntryTicks({ structure, entries, chosen, onChange }: Props) {
  return (
    <Sheet
      title={handoverTexts.what}
      actions={
        <Actions>
          <Button kind="quiet" onClick={() => onChange(new Set(entries.map((entry) => entry.id)))}>
            {handoverTexts.all}
          </Button>
          <Button kind="quiet" onClick={() => onChange(new Set())}>
            {handoverTexts.none}
          </Button>
        </Actions>
      }
    >
      <p>{handoverTexts.whatHelp}</p>
      {structure.sections.map((section, at) => {
        const here = entries.filter((entry) => entry.placements[0]?.section === section.id)
        if (here.length === 0) return null
        return (
          <fieldset key={section.id} class={styles.group} data-divider={at + 1}>
            <legend class={styles.legend}>{section.title.ru}</legend>
            {here.map((entry) => (
              <CheckField
                key={entry.id}
                label={entryTitle(entry)}
                help={noteOf(entry, structure)}
                isChecked={chosen.has(entry.id)}
                onChange={(isTicked) => onChange(ticked(chosen, entry.id, isTicked))}
              />
            ))}
          </fieldset>
        )
      })}
    </Sheet>
  )
}

function noteOf(entry: Entry, structure: Structure): string | undefined {
  const isPersonal = !isPublishable(structure, entry)
  const access = isPersonal ? handoverTexts.personal : entry.visibility === 'private' && handoverTexts.onlyMe
  const archive = entry.isArchived && handoverTexts.archived
  return [entry.date && shortDate(entry.date), archive, access].filter(Boolean).join(' · ') || undefined
}
