import { placeTexts } from '#i18n'
import { Button, Notice } from '#ui'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'

/** Out of the active view and back; an archived entry loses nothing (S1 5.3). */
export function ArchiveSwitch({ entry, onChange }: FieldsProps) {
  if (entry.isArchived)
    return (
      <Notice
        tone="plain"
        icon="archive"
        action={
          <Button onClick={() => onChange({ ...entry, isArchived: undefined })}>
            {placeTexts.unarchive}
          </Button>
        }
      >
        <p>{placeTexts.archived}</p>
      </Notice>
    )
  return (
    <div class={styles.group}>
      <Button icon="archive" onClick={() => onChange({ ...entry, isArchived: true })}>
        {placeTexts.archive}
      </Button>
      <p class={styles.note}>{placeTexts.archiveHelp}</p>
    </div>
  )
}
