import type { Stage } from '#domain'
import type { Student } from '../shared/student.ts'
import { ArchiveSwitch } from './ArchiveSwitch.tsx'
import { AuthorFields } from './AuthorFields.tsx'
import type { FieldsProps } from './EntryEditor.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { PlaceFields } from './PlaceFields.tsx'

type Props = FieldsProps & { student: Student; stage: Stage; onRestored: () => Promise<void> }

/** Beside the entry: its place, its author, its earlier states, the archive. */
export function SideFields({ student: { db, structure }, stage, entry, onChange, onRestored }: Props) {
  return (
    <>
      <PlaceFields db={db} structure={structure} entry={entry} onChange={onChange} />
      <AuthorFields stage={stage} entry={entry} onChange={onChange} />
      <HistoryPanel db={db} entry={entry} onRestored={onRestored} />
      <ArchiveSwitch entry={entry} onChange={onChange} />
    </>
  )
}
