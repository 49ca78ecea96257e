import { factTexts } from '#i18n'
import styles from './EntryEditor.module.css'
import { LineField } from './LineField.tsx'

type People = { supervisor?: string | undefined; coAuthors?: string | undefined }

type Props = { people: People; onChange: (people: People) => void }

/** Names of other people: written here, hidden from every output (invariant 32). */
export function PeopleFields({ people: { supervisor, coAuthors }, onChange }: Props) {
  return (
    <div class={styles.group}>
      <div class={styles.pair}>
        <LineField
          label={factTexts.supervisor}
          value={supervisor}
          onChange={(next) => onChange({ supervisor: next, coAuthors })}
        />
        <LineField
          label={factTexts.coAuthors}
          value={coAuthors}
          onChange={(next) => onChange({ supervisor, coAuthors: next })}
        />
      </div>
      <p class={styles.note}>{factTexts.peopleHelp}</p>
    </div>
  )
}
