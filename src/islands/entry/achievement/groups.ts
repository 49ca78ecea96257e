import type { Achievement } from '#domain'
import type { FieldsProps } from '../EntryEditor.tsx'

/** What every group of fields of an achievement gets. */
export type GroupProps = FieldsProps<Achievement> & {
  /** The grade at the date of the entry, where it is known (invariant 13). */
  grade?: number | undefined
}
