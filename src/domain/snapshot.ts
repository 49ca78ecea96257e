import { z } from 'zod/mini'
import { Instant } from './dates.ts'
import { Entry, type EntryKind } from './entry.ts'
import { SnapshotId } from './ids.ts'
import { Grade } from './owner.ts'
import { standingOf } from './standing.ts'
import { Prose, Title } from './text.ts'
import { eventLevels, snapshotReasons } from './vocabulary.ts'

/** An entry as it was, with the student's word on why it matters further on. */
const SnapshotItem = z.strictObject({ entry: Entry, whyItMatters: Prose })

/**
 * What a student took along at a turn of school life (S1 5.3). It never changes: a correction is a new
 * snapshot that names the `previous` one (invariant 35). It holds its entries whole, and through their digests
 * keeps the bytes of their files, so later edits do not touch it (invariant 36).
 */
export const Snapshot = z.strictObject({
  id: SnapshotId,
  at: Instant,
  reason: z.enum(snapshotReasons),
  grade: Grade,
  school: Title,
  items: z.array(SnapshotItem).check(z.maxLength(500)),
  /** What the student wants those who receive it to know. */
  summary: Prose,
  previous: z.optional(SnapshotId),
})
export type Snapshot = z.output<typeof Snapshot>

/** As many as a reader of a presentation will look through. */
export const mostSuggested = 15

/**
 * The entries to suggest for keeping: at least one of each section, and then the most significant ones (S1 5.3).
 * Drafts without a title and entries that are archived already are left aside.
 */
export function mostSignificant(entries: readonly Entry[], most = mostSuggested): Entry[] {
  const ranked = entries
    .filter((entry) => entry.title !== '' && !entry.isArchived && !isPassing(entry.kind))
    .map((entry) => ({ entry, weight: weightOf(entry) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ entry }) => entry)
  const seen = new Set<string>()
  const firsts = ranked.filter(({ placements }) => {
    const section = placements[0]?.section ?? ''
    return !seen.has(section) && seen.add(section)
  })
  return [...new Set([...firsts, ...ranked])].slice(0, most)
}

/** Kinds that belong to a moment and say little to those who come after it. */
function isPassing(kind: EntryKind): boolean {
  return kind === 'diagnostic' || kind === 'exam' || kind === 'assessment'
}

/** What the student is proud of outweighs everything; a document outweighs one step of level. */
function weightOf(entry: Entry): number {
  const level = entry.kind === 'achievement' && entry.eventLevel ? eventLevels.indexOf(entry.eventLevel) : -1
  return (entry.isProud ? 20 : 0) + (standingOf(entry) === 'document' ? 4 : 0) + (level + 1) * 2
}
