import { addingTexts, entryKindWords, sectionTexts } from '#i18n'
import styles from './AddingScreen.module.css'

/** Kinds of entry that need no item of the structure: an own page (invariant 45), books, tests, exams. */
const kinds = ['page', 'reading', 'diagnostic', 'exam'] as const
type LooseKind = (typeof kinds)[number]

export function LooseItems({ onPick }: { onPick: (kind: LooseKind) => void }) {
  return (
    <section class={styles.section} aria-label={sectionTexts.loose}>
      <h3 class={styles.heading}>{sectionTexts.loose}</h3>
      <ul class={styles.items}>
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" class={styles.item} onClick={() => onPick(kind)}>
              <span>{kind === 'page' ? sectionTexts.ownPage : entryKindWords[kind]}</span>
              <span class={styles.help}>{addingTexts.loose[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
