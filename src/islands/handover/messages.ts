import type { EntryId, PortfolioId } from '#domain'

/** What the page asks of the worker that assembles the bundle. */
export type HandoverOrder = {
  readonly profile: PortfolioId
  readonly entries: readonly EntryId[]
  /** A copy for oneself: snapshots go too. */
  readonly isWholeCopy: boolean
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
