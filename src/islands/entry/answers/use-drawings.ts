import { useRef } from 'preact/hooks'
import type { Evidence, EvidenceFile, HelperCard, Page } from '#domain'
import type { ProfileDb } from '#storage'
import type { FieldsProps } from '../EntryEditor.tsx'
import { replaced } from '../list.ts'
import { useIntake } from '../use-intake.ts'
import { useDrawingDraft } from './use-drawing-draft.ts'

type Taking = { readonly replaces?: Evidence | undefined; readonly isFromSheet?: boolean }

/** Brings drawings into an entry as its files: after the others, or in the place of the one that was painted on. */
export function useDrawings(db: ProfileDb, { entry, onChange }: FieldsProps<Page | HelperCard>) {
  const latest = useRef(entry)
  latest.current = entry
  const taking = useRef<Taking>({})
  const draft = useDrawingDraft(db, entry.id)
  const intake = useIntake(db, (file) => keep(file))

  const keep = (file: EvidenceFile) => {
    const { replaces, isFromSheet } = taking.current
    taking.current = {}
    // Only now is the drawing safe without its draft.
    if (isFromSheet) draft.forget()
    const { evidence } = latest.current
    if (evidence.some((one) => one.file === file.sha256)) return
    const at = evidence.findIndex((one) => one.file === replaces?.file)
    const drawing: Evidence = { ...evidence[at], file: file.sha256 }
    const next = at >= 0 ? replaced(evidence, at, drawing) : [...evidence, drawing]
    latest.current = { ...latest.current, evidence: next }
    onChange(latest.current)
  }
  const take = (files: readonly File[], of: Taking = {}) => {
    taking.current = of
    void intake.take(files)
  }
  return { draft, intake, take }
}
