import type { BundleSource, OpenedReply, ReplyFailure, Verdict } from '#bundle'
import type { Result } from '#failure'

export type VerifyOrder = { readonly source: BundleSource }

export type VerifyNews =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'reply'; reply: Result<OpenedReply, ReplyFailure> }
