import { z } from 'zod/mini'
import type { Entry } from './entry.ts'
import { EntryId, newSnapshotId, SnapshotId } from './ids.ts'
import type { Enrolment } from './owner.ts'
import { mostSignificant, Snapshot } from './snapshot.ts'
import { Prose } from './text.ts'
import { type SnapshotReason, snapshotReasons } from './vocabulary.ts'

/** A snapshot that is still being made. It names entries, and takes their copies only in the end. */
export const SnapshotDraft = z.strictObject({
  reason: z.enum(snapshotReasons),
  kept: z.array(EntryId).check(z.maxLength(500)),
  /** By the id of an entry; words of entries that are not kept at the moment stay. */
  whyItMatters: z.record(z.string(), Prose),
  summary: Prose,
  /** Whether what is not kept goes to the archive. */
  archivesRest: z.boolean(),
  /** The snapshot that this one corrects. */
  previous: z.optional(SnapshotId),
})
export type SnapshotDraft = z.output<typeof SnapshotDraft>

/** At the end of a level the folder is thinned out (S1 5.3); a year or a move alone asks nothing of it. */
const endsOfLevel: readonly SnapshotReason[] = ['level4to5', 'level9to10']

/** The turn that comes next for a student of this grade. */
export function likelyReason(grade: number): SnapshotReason {
  if (grade === 4) return 'level4to5'
  if (grade === 9) return 'level9to10'
  return grade === 11 ? 'graduation' : 'yearEnd'
}

export function beginSnapshot(reason: SnapshotReason, entries: readonly Entry[]): SnapshotDraft {
  const kept = mostSignificant(entries).map(({ id }) => id)
  return { reason, kept, whyItMatters: {}, summary: '', archivesRest: endsOfLevel.includes(reason) }
}

/** A draft that says what a snapshot said, to be corrected (invariant 35). */
export function correctSnapshot({ id, reason, items, summary }: Snapshot): SnapshotDraft {
  return {
    reason,
    kept: items.map(({ entry }) => entry.id),
    whyItMatters: Object.fromEntries(items.map(({ entry, whyItMatters }) => [entry.id, whyItMatters])),
    summary,
    archivesRest: false,
    previous: id,
  }
}

export function withKept(draft: SnapshotDraft, entry: EntryId, isKept: boolean): SnapshotDraft {
  const others = draft.kept.filter((id) => id !== entry)
  return { ...draft, kept: isKept ? [...others, entry] : others }
}

/** The kept entries in the order they are given in; what is gone meanwhile is left out. */
export function keptOf({ kept }: SnapshotDraft, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ id }) => kept.includes(id))
}

/**
 * What the archive would take: results and works that are not kept. Pages about oneself, helper cards, goals
 * and plans stay: they are of use, not of the past.
 */
export function restOf({ kept }: SnapshotDraft, entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => {
    const isPast = entry.kind === 'achievement' || entry.kind === 'work' || entry.kind === 'assessment'
    return isPast && !entry.isArchived && !kept.includes(entry.id)
  })
}

/** The snapshot of a draft, with copies of its entries as they are now. */
export function takeSnapshot(
  draft: SnapshotDraft,
  entries: readonly Entry[],
  { school, grade }: Pick<Enrolment, 'school' | 'grade'>,
  now: Date,
): Snapshot {
  const { reason, summary, previous, whyItMatters } = draft
  return Snapshot.parse({
    id: newSnapshotId(now),
    at: now.toISOString(),
    reason,
    grade,
    school: school.name,
    items: keptOf(draft, entries).map((entry) => ({ entry, whyItMatters: whyItMatters[entry.id] ?? '' })),
    summary,
    ...(previous && { previous }),
  })
}
