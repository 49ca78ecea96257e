import { homeTexts } from '#i18n'
import { countBySection } from '#storage'
import { sectionLink } from './link.ts'
import { looseSection } from './loose-section.ts'
import styles from './SectionCards.module.css'
import type { Student } from './student.ts'
import { useWatch } from './use-watch.ts'

/** Every section of the structure with what belongs there and how much already does. */
export function SectionCards({ student: { db, structure } }: { student: Student }) {
  const counts = useWatch(() => countBySection(db), [db])
  if (!counts) return null
  return (
    <ul class={styles.cards}>
      {[...structure.sections, looseSection].map((section, at) => {
        const entries = counts.get(section.id) ?? 0
        const divider = section === looseSection ? undefined : at + 1
        return (
          <li key={section.id} class={styles.card} data-divider={divider}>
            <a class={styles.name} href={sectionLink(section.id)}>
              {section.title.ru}
            </a>
            <p class={styles.purpose}>{section.purpose.ru}</p>
            <p class={styles.count}>{entries > 0 ? homeTexts.entries(entries) : homeTexts.noEntries}</p>
          </li>
        )
      })}
    </ul>
  )
}
