import { type Entry, homeIn, isPublishable, type Structure } from '#domain'
import { looseSection } from '../shared/loose-section.ts'

/** What goes into the folder. */
export type BinderChoice = {
  /** Ids of sections, `looseSection` among them. */
  readonly sections: ReadonlySet<string>
  readonly hasArchive: boolean
  /** What the structure calls personal, and what only the student sees. */
  readonly hasPersonal: boolean
}

/** The section that an entry is printed under. */
export function printedUnder(structure: Structure, { placements }: Entry): string {
  return homeIn(structure, placements)?.section ?? looseSection.id
}

export function chosenEntries(
  entries: readonly Entry[],
  structure: Structure,
  { sections, hasArchive, hasPersonal }: BinderChoice,
): Entry[] {
  return entries.filter(
    (entry) =>
      sections.has(printedUnder(structure, entry)) &&
      (hasArchive || !entry.isArchived) &&
      (hasPersonal || isPublishable(structure, entry)),
  )
}

export function toggled(sections: ReadonlySet<string>, id: string, isChosen: boolean): ReadonlySet<string> {
  const next = new Set(sections)
  if (isChosen) next.add(id)
  else next.delete(id)
  return next
}
