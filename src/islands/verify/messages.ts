import type { BundleSource, Verdict } from '#bundle'

export type VerifyOrder = { readonly source: BundleSource }

export type VerifyNews =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'verdict'; verdict: Verdict }
