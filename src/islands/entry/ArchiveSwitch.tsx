import { placeTexts } from '#i18n'
import { Button } from '#ui'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'

/** Out of the active view and back; an archived entry loses nothing (S1 5.3). */
export function ArchiveSwitch({ entry, onChange }: FieldsProps) {
  const isArchived = entry.isArchived ?? false
  return (
    <div class={styles.group}>
      <Button
        icon="archive"
        onClick={() => onChange({ ...entry, isArchived: isArchived ? undefined : true })}
      >
        {isArchived ? placeTexts.unarchive : placeTexts.archive}
      </Button>
      <p class={styles.note}>{isArchived ? placeTexts.archived : placeTexts.archiveHelp}</p>
    </div>
  )
}
