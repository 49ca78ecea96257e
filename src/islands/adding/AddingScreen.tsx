import { useState } from 'preact/hooks'
import {
  type Activity,
  type EntryKind,
  entryKindFor,
  newEntry,
  type Placement,
  type Structure,
} from '#domain'
import { addingTexts, explainStorage } from '#i18n'
import { countUntitled, saveEntry } from '#storage'
import { Icon, Notice } from '#ui'
import { openBegun } from '../shared/begun.ts'
import { later } from '../shared/later.tsx'
import { parameter } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useWatch } from '../shared/use-watch.ts'
import styles from './AddingScreen.module.css'
import { LooseItems } from './LooseItems.tsx'
import { awardsPlace, isActivity, worksPlace } from './places.ts'
import { QuickCapture } from './QuickCapture.tsx'

const DraftsNotice = later(async () => (await import('../shared/DraftsNotice.tsx')).DraftsNotice)

type Start = (kind: EntryKind, placement: Placement | undefined, activity?: Activity) => void

/** Chooses what a new entry is about; the entry is saved at once, as an empty private draft. */
export function AddingScreen({ student }: { student: Student }) {
  const { db, structure } = student
  const drafts = useWatch(() => countUntitled(db), [db]) ?? 0
  const [failure, setFailure] = useState('')
  const start: Start = async (kind, placement, activity) => {
    const saved = await saveEntry(db, newEntry(kind, placement, new Date(), activity), new Date())
    if (saved.ok) openBegun(saved.value.id, parameter('photo') ? '&photo=yes' : '')
    else setFailure(explainStorage(saved.failure))
  }
  return (
    <div class={styles.screen}>
      {failure && <Notice tone="broken">{failure}</Notice>}
      <QuickCapture student={student}>
        <DraftsNotice drafts={drafts} />
        <section aria-label={addingTexts.quick} class={styles.quick}>
          <Quick
            icon="trophy"
            title={addingTexts.diploma}
            help={addingTexts.diplomaHelp}
            onPick={() => start('achievement', awardsPlace(structure))}
          />
          <Quick
            icon="image"
            title={addingTexts.work}
            help={addingTexts.workHelp}
            onPick={() => start('work', worksPlace(structure))}
          />
        </section>
        <h2>{addingTexts.everything}</h2>
        <Everything structure={structure} onPick={start} />
      </QuickCapture>
    </div>
  )
}

type QuickProps = { icon: 'trophy' | 'image'; title: string; help: string; onPick: () => void }

function Quick({ icon, title, help, onPick }: QuickProps) {
  return (
    <button type="button" class={styles.card} onClick={onPick}>
      <Icon name={icon} size="large" />
      <strong>{title}</strong>
      <span class={styles.help}>{help}</span>
    </button>
  )
}

function Everything({ structure, onPick }: { structure: Structure; onPick: Start }) {
  return (
    <div class={styles.sections}>
      {structure.sections.map((section, at) => (
        <section key={section.id} data-divider={at + 1} class={styles.section} aria-label={section.title.ru}>
          <h3 class={styles.heading}>{section.title.ru}</h3>
          <ul class={styles.items}>
            {section.items.map((item) => {
              const [activity] = (item.kinds ?? []).filter(isActivity)
              const place = { section: section.id, item: item.id }
              return (
                <li key={item.id}>
                  <button
                    type="button"
                    class={styles.item}
                    onClick={() => onPick(entryKindFor(item.answer), place, activity)}
                  >
                    <span>{item.title.ru}</span>
                    <span class={styles.help}>{item.prompt.ru}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <LooseItems onPick={(kind) => onPick(kind, undefined)} />
    </div>
  )
}
