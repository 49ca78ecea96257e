import { type Entry, sectionOf } from '#domain'
import { entryTexts, entryTitle } from '#i18n'
import { moveToTrash } from '#storage'
import { Button, PageTitle } from '#ui'
import { later } from '../shared/later.tsx'
import { link, sectionLink } from '../shared/link.ts'
import { dividerOf } from '../shared/structures.ts'
import type { Student } from '../shared/student.ts'
import { useTitle } from '../shared/use-title.ts'
import styles from './EntryEditor.module.css'
import { EvidencePanel } from './EvidencePanel.tsx'
import { FactFields } from './FactFields.tsx'
import { SaveStatus, SaveTrouble } from './SaveStatus.tsx'
import { TitleFields } from './TitleFields.tsx'
import { useDraft } from './use-draft.ts'
import { WordFields } from './WordFields.tsx'

const PlaceFields = later(async () => (await import('./PlaceFields.tsx')).PlaceFields)
const HistoryPanel = later(async () => (await import('./HistoryPanel.tsx')).HistoryPanel)

/** What every group of fields gets: the typed state, and the way to change it. */
export type FieldsProps<E extends Entry = Entry> = { entry: E; onChange: (next: Entry) => void }

export function EntryEditor({ student, stored }: { student: Student; stored: Entry }) {
  const { db, structure } = student
  const draft = useDraft(db, stored)
  const { entry, change } = draft
  const section = sectionOf(structure, entry.placements[0]?.section ?? '')
  useTitle(entryTitle(entry))

  async function remove() {
    await draft.flush()
    const moved = await moveToTrash(db, entry.id, new Date())
    if (moved.ok) location.assign(link('/section/', { id: section?.id ?? '', removed: entry.id }))
  }

  return (
    <div class={styles.screen} data-divider={section && dividerOf(structure, section.id)}>
      <PageTitle
        title={entryTitle(entry)}
        back={{ href: section ? sectionLink(section.id) : link('/portfolio/'), label: entryTexts.back }}
        overline={section?.title.ru}
        actions={<SaveStatus state={draft.state} />}
      />
      <SaveTrouble draft={draft} />
      <div class={styles.columns}>
        <div class={styles.column}>
          <EvidencePanel db={db} entry={entry} onChange={change} />
          <section class={styles.sheet} aria-label={entryTexts.facts}>
            <TitleFields entry={entry} onChange={change} />
            <FactFields entry={entry} onChange={change} />
          </section>
          <WordFields structure={structure} entry={entry} onChange={change} />
        </div>
        <aside class={styles.side} aria-label={entryTexts.settings}>
          <PlaceFields structure={structure} entry={entry} onChange={change} />
          <HistoryPanel db={db} entry={entry} onRestored={draft.takeStored} />
          <Button kind="danger" icon="trash-2" onClick={() => void remove()}>
            {entryTexts.remove}
          </Button>
        </aside>
      </div>
    </div>
  )
}
