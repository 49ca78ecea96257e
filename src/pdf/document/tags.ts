import type { PDFRef } from 'pdf-lib'
import type { Sheet } from '../sheet/sheet.ts'

/** Standard structure types that the document uses (ISO 32000-2, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Form'

/** A piece of marked content on a sheet. */
export type Mark = { readonly sheet: Sheet; readonly mcid: number }

/** An annotation that belongs to a place in the reading order. */
export type Annotation = { readonly sheet: Sheet; readonly annotation: PDFRef }

/** An element of the logical structure: what a screen reader reads, in this order. */
export type Tag = {
  readonly role: Role
  readonly alt?: string
  /** The text that stands here in truth, when what is drawn is only a placeholder. */
  readonly actualText?: string
  readonly kids: (Tag | Mark | Annotation)[]
}

/** Adds an element at the end of its parent. */
export function addTag(parent: Tag, role: Role, alt?: string): Tag {
  const tag: Tag = { role, kids: [], ...(alt !== undefined && { alt }) }
  parent.kids.push(tag)
  return tag
}
