import type { EntryId, PortfolioId, SnapshotId } from '#domain'

/** What is to be printed: a folder of chosen entries, or the presentation that belongs to a snapshot. */
export type Printed =
  | { readonly kind: 'binder'; readonly entries: readonly EntryId[]; readonly caseIndex: string }
  | { readonly kind: 'transition'; readonly snapshot: SnapshotId }

export type PrintOrder = {
  readonly profile: PortfolioId
  readonly printed: Printed
  readonly now: Date
}

/** What the worker answers; `done` and `failed` come last. Words are chosen by the worker's side of `#i18n`. */
export type PrintNews =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; file: Blob; name: string; pages: number; warnings: readonly string[] }
  | { kind: 'failed'; text: string }
