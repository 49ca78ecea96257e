import type { ConfirmationMeaning, DeclineReason, EntryId } from '#domain'

/** What a person has chosen for one entry so far. */
export type Draft = {
  readonly choice?: ConfirmationMeaning | 'decline'
  readonly reason?: DeclineReason
  readonly words: string
}

export type Drafts = ReadonlyMap<EntryId, Draft>

export function draftOf(drafts: Drafts, id: EntryId): Draft {
  return drafts.get(id) ?? { words: '' }
}

/** A refusal needs its reason (invariant 6). */
export function isAnswered({ choice, reason }: Draft): boolean {
  return choice !== undefined && (choice !== 'decline' || reason !== undefined)
}
