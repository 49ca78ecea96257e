import type { EntryId, IsoDate, Sha256Hex, Visibility } from '#domain'

/** Which entry a refusal is about. */
type About = { entry: EntryId; title: string }

/** Why a showcase is not built. Nothing is left out in silence: the owner decides what to do. */
export type ShowcaseFailure =
  | { kind: 'nothing-chosen' }
  | { kind: 'nickname-missing' }
  | { kind: 'term-is-over'; validUntil: IsoDate }
  | { kind: 'entry-not-found'; entry: EntryId }
  | ({ kind: 'entry-untitled' } & About)
  | ({ kind: 'entry-not-open'; visibility: Visibility } & About)
  | ({ kind: 'entry-sensitive'; why: string } & About)
  | ({ kind: 'entry-without-place' } & About)
  | ({ kind: 'picture-not-in-entry'; picture: Sha256Hex } & About)
  | ({ kind: 'not-a-picture'; picture: Sha256Hex } & About)
  | ({ kind: 'picture-has-other-people'; picture: Sha256Hex } & About)
