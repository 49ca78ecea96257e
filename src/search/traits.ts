import { type Entry, schoolYearOf, standingOf } from '#domain'

/** What results may be narrowed by (S0 ¶2). */
export const traitNames = ['year', 'kind', 'area', 'level', 'status', 'section', 'archived'] as const
export type TraitName = (typeof traitNames)[number]

/** One wanted value a trait; a trait that is absent holds for everything. */
export type SearchFilter = { readonly [name in TraitName]?: string | undefined }

/** How many results have each value, under all the other filters. */
export type Facets = { readonly [name in TraitName]: ReadonlyMap<string, number> }

export type Traits = { readonly [name in TraitName]: readonly string[] }

/** The values of an entry; an undated entry has the year ''. */
export function traitsOf(entry: Entry): Traits {
  const standing = standingOf(entry)
  return {
    year: [entry.date === undefined ? '' : schoolYearOf(entry.date)],
    kind: [entry.kind],
    area: 'area' in entry && entry.area ? [entry.area] : [],
    level: entry.kind === 'achievement' && entry.eventLevel ? [entry.eventLevel] : [],
    status: standing ? [standing] : [],
    section: [...new Set(entry.placements.map(({ section }) => section))],
    archived: [entry.isArchived ? 'yes' : 'no'],
  }
}

/**
 * Keeps what the filter asks for, and counts what each other choice would leave: an item that fails one
 * filter only is counted among the choices of that filter.
 */
export function narrow<T extends { readonly traits: Traits }>(
  items: readonly T[],
  filter: SearchFilter,
): { kept: T[]; facets: Facets } {
  const counts = emptyCounts()
  const kept = items.filter(({ traits }) => {
    const failing = traitNames.filter((name) => !holds(traits, filter, name))
    if (failing.length <= 1)
      for (const name of failing[0] ? failing : traitNames) count(counts[name], traits[name])
    return failing.length === 0
  })
  return { kept, facets: counts }
}

function holds(traits: Traits, filter: SearchFilter, name: TraitName): boolean {
  const wanted = filter[name]
  return wanted === undefined || traits[name].includes(wanted)
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

function emptyCounts(): Record<TraitName, Map<string, number>> {
  const empty = () => new Map<string, number>()
  return {
    year: empty(),
    kind: empty(),
    area: empty(),
    level: empty(),
    status: empty(),
    section: empty(),
    archived: empty(),
  }
}
