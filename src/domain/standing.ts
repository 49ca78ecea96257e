import type { Entry } from './entry.ts'
import type { DocumentKind } from './vocabulary.ts'

/** Kinds of files that show something and confirm nothing. */
const showing: readonly (string | undefined)[] = ['photo', 'audio', 'video', 'link']

/** Whether a paper of this kind confirms something; a file without a kind does not say. */
export function isConfirming(kind: DocumentKind | undefined): boolean {
  return kind !== undefined && !showing.includes(kind)
}

/**
 * The first two steps of the ladder of trust (S2 2.2): the owner's word alone, or a document beside it. A file
 * of an achievement is taken for a document unless its kind says otherwise; a file of a work is the work itself
 * unless its kind says that it is a document. Works without one, pages and helper cards claim nothing.
 */
export function standingOf(entry: Entry): 'stated' | 'document' | undefined {
  const kinds = entry.evidence.map(({ document }) => document)
  if (entry.kind === 'achievement') {
    return kinds.some((kind) => !showing.includes(kind)) ? 'document' : 'stated'
  }
  const isConfirmed = kinds.some(isConfirming)
  return entry.kind === 'work' && isConfirmed ? 'document' : undefined
}
