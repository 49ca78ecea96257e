import {
  type Entry,
  type EntryId,
  type EvidenceFile,
  isPublishable,
  type Snapshot,
  type SnapshotId,
  type Structure,
} from '#domain'
import type { HandoverOrder } from './messages.ts'

/** Ticked at first: everything, or everything but the archive and what is personal (the structure says what is). */
export function tickedAtFirst(
  entries: readonly Entry[],
  structure: Structure,
  isWholeCopy: boolean,
): ReadonlySet<EntryId> {
  const wanted = entries.filter(
    (entry) => isWholeCopy || (!entry.isArchived && isPublishable(structure, entry)),
  )
  return new Set(wanted.map((entry) => entry.id))
}

/** What there is to choose from: a personal page goes only alone, or in a copy of everything (S4 6). */
export function offered(
  entries: readonly Entry[],
  { isWholeCopy, only }: { isWholeCopy: boolean; only: string | undefined },
): readonly Entry[] {
  if (only !== undefined) return entries.filter(({ id }) => id === only)
  return isWholeCopy ? entries : entries.filter(({ isPersonal }) => !isPersonal)
}

/**
 * The snapshots that may go along with these entries: those that hold nothing else, and nothing that was for the
 * student alone when they were taken (S0 ¶4, S4 6).
 */
export function snapshotsWithin(
  snapshots: readonly Snapshot[],
  chosen: ReadonlySet<EntryId>,
): readonly Snapshot[] {
  return snapshots.filter(({ items }) =>
    items.every(({ entry }) => chosen.has(entry.id) && !entry.isPersonal),
  )
}

/** What an order takes along; whatever it asks for, no snapshot brings an entry that was not chosen. */
export function snapshotsOf(
  { snapshots: asked, entries }: Pick<HandoverOrder, 'snapshots' | 'entries'>,
  snapshots: readonly Snapshot[],
): readonly Snapshot[] {
  if (asked === 'all') return snapshots
  return snapshotsWithin(snapshots, new Set(entries)).filter(({ id }) => asked.includes(id))
}

export function ticked<Id extends EntryId | SnapshotId>(
  set: ReadonlySet<Id>,
  id: Id,
  isTicked: boolean,
): ReadonlySet<Id> {
  const next = new Set(set)
  if (isTicked) next.add(id)
  else next.delete(id)
  return next
}

/** The files that these entries show, each once. */
export function filesOf(entries: readonly Entry[], files: ReadonlyMap<string, EvidenceFile>): EvidenceFile[] {
  const shown = new Set(entries.flatMap((entry) => entry.evidence.map(({ file }) => file)))
  return [...shown].flatMap((file) => files.get(file) ?? [])
}
