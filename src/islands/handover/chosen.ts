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

/** What there is to choose from: a personal page goes only alone, or in a copy of everything (S4 6). */
export function offered(
  entries: readonly Entry[],
  { isWholeCopy, only }: { isWholeCopy: boolean; only: string | undefined },
): readonly Entry[] {
  if (only !== undefined) return entries.filter(({ id }) => id === only)
  return isWholeCopy ? entries : entries.filter(({ isPersonal }) => !isPersonal)
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
