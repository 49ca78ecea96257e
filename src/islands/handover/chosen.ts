import { type Entry, type EntryId, type EvidenceFile, isPublishable, type Structure } from '#domain'

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

export function ticked(set: ReadonlySet<EntryId>, id: EntryId, isTicked: boolean): ReadonlySet<EntryId> {
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
