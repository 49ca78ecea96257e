import { type Achievement, conferenceRoles } from '#domain'
import { conferenceRoleWords, factTexts } from '#i18n'
import { ProseField } from '#ui'
import styles from '../EntryEditor.module.css'
import { LineField } from '../LineField.tsx'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

/** A practical conference: section, part taken, abstract (S0 ¶7). */
export function ConferenceFields({ entry, onChange }: GroupProps) {
  const change = (part: NonNullable<Achievement['conference']>) =>
    onChange({ ...entry, conference: { ...entry.conference, ...part } })
  return (
    <div class={styles.group}>
      <div class={styles.pair}>
        <LineField
          label={factTexts.conferenceSection}
          value={entry.conference?.section}
          onChange={(section) => change({ section })}
        />
        <WordSelect
          label={factTexts.conferenceRole}
          value={entry.conference?.role}
          values={conferenceRoles}
          words={conferenceRoleWords}
          onChange={(role) => change({ role })}
        />
      </div>
      <ProseField
        label={factTexts.abstract}
        help={factTexts.abstractHelp}
        value={entry.abstract ?? ''}
        maxLength={20_000}
        onInput={(abstract) => onChange({ ...entry, abstract: abstract || undefined })}
      />
    </div>
  )
}
