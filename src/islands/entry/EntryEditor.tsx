import { civilDate, type Entry, gradeOn, isConfirmable, type Stage, sectionOf, stageOf } from '#domain'
import { entryTexts, entryTitle } from '#i18n'
import { moveToTrash } from '#storage'
import { Button, PageTitle } from '#ui'
import { later } from '../shared/later.tsx'
import { link, sectionLink } from '../shared/link.ts'
import { dividerOf } from '../shared/structures.ts'
import type { Student } from '../shared/student.ts'
import { useTitle } from '../shared/use-title.ts'
import styles from './EntryEditor.module.css'
import { SaveStatus, SaveTrouble } from './SaveStatus.tsx'
import { TitleFields } from './TitleFields.tsx'
import { useDraft } from './use-draft.ts'

const EvidencePanel = later(async () => (await import('./EvidencePanel.tsx')).EvidencePanel)
const FactFields = later(async () => (await import('./FactFields.tsx')).FactFields)
const WordFields = later(async () => (await import('./WordFields.tsx')).WordFields)
const SideFields = later(async () => (await import('./SideFields.tsx')).SideFields)
const ConfirmedPanel = later(async () => (await import('./ConfirmedPanel.tsx')).ConfirmedPanel)
const DiaryCard = later(async () => (await import('./DiaryCard.tsx')).DiaryCard)

const DuplicateNotice = later(async () => (await import('../shared/DuplicateNotice.tsx')).DuplicateNotice)

/** What every group of fields gets: the typed state, and the way to change it. */
export type FieldsProps<E extends Entry = Entry> = { entry: E; onChange: (next: Entry) => void }

export function EntryEditor({ student, stored }: { student: Student; stored: Entry }) {
  const { db, structure } = student
  const draft = useDraft(db, stored)
  const { entry, change } = draft
  const section = sectionOf(structure, entry.placements[0]?.section ?? '')
  const stage = presentStage(student)
  const back = backFrom(entry, section?.id)
  const files = <EvidencePanel db={db} entry={entry} onChange={change} />
  useTitle(entryTitle(entry))

  async function remove() {
    await draft.flush()
    const moved = await moveToTrash(db, entry.id, new Date())
    if (!moved.ok) return
    location.assign(section ? link('/section/', { id: section.id, removed: entry.id }) : back.href)
  }

  return (
    <div class={styles.screen} data-divider={section && dividerOf(structure, section.id)}>
      <PageTitle
        title={entryTitle(entry)}
        back={back}
        overline={section?.title.ru}
        actions={<SaveStatus state={draft.state} />}
      />
      <SaveTrouble draft={draft} />
      <DuplicateNotice db={db} entry={entry} />
      <div class={styles.columns}>
        <div class={styles.column}>
          {isShownByFiles(entry) && files}
          <section class={styles.sheet} aria-label={entryTexts.facts}>
            <TitleFields entry={entry} onChange={change} />
            <FactFields student={student} entry={entry} onChange={change} flush={draft.flush} />
          </section>
          <WordFields student={student} stage={stage} entry={entry} onChange={change} />
          {!isShownByFiles(entry) && files}
        </div>
        <aside class={styles.side} aria-label={entryTexts.settings}>
          <SideFields
            student={student}
            stage={stage}
            entry={entry}
            onChange={change}
            onRestored={draft.takeStored}
          />
          {isConfirmable(entry) && <ConfirmedPanel db={db} entry={entry} />}
          {(entry.kind === 'achievement' || entry.kind === 'work') && <DiaryCard db={db} entry={entry} />}
          <Button kind="danger" icon="trash-2" onClick={() => void remove()}>
            {entryTexts.remove}
          </Button>
        </aside>
      </div>
    </div>
  )
}

/** An achievement and a work begin with their files; elsewhere files come after the words. */
function isShownByFiles({ kind }: Entry): boolean {
  return kind === 'achievement' || kind === 'work'
}

function backFrom({ kind }: Entry, section: string | undefined): { href: string; label: string } {
  if (section !== undefined) return { href: sectionLink(section), label: entryTexts.back }
  if (kind === 'goal') return { href: link('/goals/'), label: entryTexts.backToGoals }
  if (kind === 'plan') return { href: link('/trajectory/'), label: entryTexts.backToTrajectory }
  return { href: link('/portfolio/'), label: entryTexts.backToPortfolio }
}

/** The words are those of the age of today, whatever year the entry tells of. */
function presentStage({ portfolio }: Student): Stage {
  return stageOf(gradeOn(portfolio.enrolments, civilDate(new Date())) ?? 11)
}
