import type { BundleIndex } from './index-schema.ts'

/** Whose bundle it says it is and what is in it. A claim: true only as far as the facts of a verdict are. */
export type BundleOutline = Pick<
  BundleIndex,
  'portfolioId' | 'owner' | 'enrolments' | 'createdAt' | 'purpose' | 'isExample'
> & { entries: number; files: number }

export function outlineOf(index: BundleIndex): BundleOutline {
  const { portfolioId, owner, enrolments, createdAt, purpose, isExample } = index
  const counts = { entries: index.items.length, files: index.files.length }
  return { portfolioId, owner, enrolments, createdAt, purpose, isExample, ...counts }
}
