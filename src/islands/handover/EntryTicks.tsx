import { type Entry, type EntryId, homeIn, isPublishable, type Structure } from '#domain'
import { entryTitle, handoverTexts, shortDate } from '#i18n'
import { Actions, Button, CheckField, Sheet } from '#ui'
import { looseSection } from '../shared/loose-section.ts'
import { ticked } from './chosen.ts'
import styles from './HandoverScreen.module.css'

type Props = {
  /** Words of another purpose than handing over. */
  title?: string
  help?: string
  structure: Structure
  entries: readonly Entry[]
  chosen: ReadonlySet<EntryId>
  onChange: (chosen: ReadonlySet<EntryId>) => void
}

/** Every entry with a tick, under the section it stands in. */
export function EntryTicks({
  title = handoverTexts.what,
  help = handoverTexts.whatHelp,
  structure,
  entries,
  chosen,
  onChange,
}: Props) {
  return (
    <Sheet
      title={title}
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
      <p>{help}</p>
      {[...structure.sections, looseSection].map((section, at) => {
        const here = entries.filter((entry) => sectionIdOf(structure, entry) === section.id)
        if (here.length === 0) return null
        return (
          <fieldset
            key={section.id}
            class={styles.group}
            data-divider={section === looseSection ? undefined : at + 1}
          >
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

/** Every entry stands somewhere in the list, so that nothing goes along unseen (S0 ¶4). */
function sectionIdOf(structure: Structure, { placements }: Entry): string {
  return homeIn(structure, placements)?.section ?? looseSection.id
}

function noteOf(entry: Entry, structure: Structure): string | undefined {
  const isPersonal = !isPublishable(structure, entry)
  const access = isPersonal ? handoverTexts.personal : entry.visibility === 'private' && handoverTexts.onlyMe
  const archive = entry.isArchived && handoverTexts.archived
  return [entry.date && shortDate(entry.date), archive, access].filter(Boolean).join(' · ') || undefined
}
