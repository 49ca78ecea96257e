import type { EntryId, PortfolioId, SnapshotId } from '#domain'

/** What the page asks of the worker that assembles the bundle. */
export type HandoverOrder = {
  readonly profile: PortfolioId
  readonly entries: readonly EntryId[]
  /** All go with a copy of everything; else those that were ticked. */
  readonly snapshots: 'all' | readonly SnapshotId[]
  readonly receiver: string
  readonly reason: string
  readonly now: Date
}

export type HandoverPart = 'pdf' | 'files'

/** What the worker answers; `done` and `failed` come last. Words are chosen by the worker's side of `#i18n`. */
export type HandoverNews =
  | { kind: 'progress'; share: number; part: HandoverPart }
  | { kind: 'done'; file: Blob; name: string; warnings: readonly string[] }
  | { kind: 'failed'; text: string }
