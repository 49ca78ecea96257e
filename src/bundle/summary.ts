import { z } from 'zod/mini'
import { type Bytes, canonicalJson } from '#bytes'
import {
  currentEnrolment,
  displayName,
  type Entry,
  type EvidenceFile,
  Grade,
  gradeOn,
  Instant,
  type Portfolio,
  PortfolioId,
  schoolYearOf,
} from '#domain'

const Count = z.int().check(z.nonnegative())
const Counts = z.record(z.string(), Count)

/** `data/summary.json`: a bundle in three kilobytes, so that a desk of thirty of them opens at once. */
export const BundleSummary = z.strictObject({
  format: z.literal('portfolio-summary/1'),
  portfolioId: PortfolioId,
  owner: z.string(),
  school: z.optional(z.string()),
  grade: z.optional(Grade),
  createdAt: Instant,
  entries: Count,
  files: Count,
  bytes: Count,
  byKind: Counts,
  /** Of achievements only; those without a value are not counted. */
  byLevel: Counts,
  byResult: Counts,
  /** By school year of the date. */
  byYear: Counts,
  byStatus: z.strictObject({ confirmed: Count, unconfirmed: Count }),
})
export type BundleSummary = z.output<typeof BundleSummary>

export function writeSummary(
  portfolio: Portfolio,
  entries: readonly Entry[],
  files: readonly EvidenceFile[],
  createdAt: string,
): Bytes {
  const achievements = entries.filter((entry) => entry.kind === 'achievement')
  const summary: BundleSummary = {
    format: 'portfolio-summary/1',
    portfolioId: portfolio.id,
    owner: displayName(portfolio.owner),
    school: currentEnrolment(portfolio.enrolments)?.school.name,
    grade: gradeOn(portfolio.enrolments, createdAt.slice(0, 10)),
    createdAt,
    entries: entries.length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    byKind: countBy(entries, ({ kind }) => kind),
    byLevel: countBy(achievements, ({ eventLevel }) => eventLevel),
    byResult: countBy(achievements, ({ result }) => result),
    byYear: countBy(entries, ({ date }) => date && schoolYearOf(date)),
    byStatus: { confirmed: 0, unconfirmed: entries.length },
  }
  return canonicalJson(summary)
}

function countBy<T>(values: readonly T[], keyOf: (value: T) => string | undefined): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) {
    const key = keyOf(value)
    if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}
