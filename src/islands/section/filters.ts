import { type Area, areas, type EntryKind, entryKinds } from '#domain'
import { areaFilterWords, entryKindWords, sectionTexts } from '#i18n'
import { countByYear, type EntryFilter, type ProfileDb } from '#storage'

/** What a section may be narrowed to, as the value of a chip. */
export type FilterValue = 'all' | `kind:${EntryKind}` | `area:${Area}`

export type FilterChip = { value: FilterValue; label: string }

/** Chips that would leave something on the screen; none when they would all show the same. */
export async function filtersOf(db: ProfileDb, section: string): Promise<FilterChip[]> {
  const kinds = await present(db, section, 'kind', entryKinds)
  const found = await present(db, section, 'area', areas)
  const chips: FilterChip[] = [
    ...(found.length > 1 ? found.map((area) => chip(`area:${area}`, areaFilterWords[area])) : []),
    ...(kinds.length > 1 ? kinds.map((kind) => chip(`kind:${kind}`, entryKindWords[kind])) : []),
  ]
  return chips.length > 0 ? [chip('all', sectionTexts.all), ...chips] : []
}

export function queryOf(section: string, filter: FilterValue): EntryFilter {
  const [by, value = ''] = filter.split(':')
  return filter === 'all' ? { section } : { section, [by === 'kind' ? 'kind' : 'area']: value }
}

function chip(value: FilterValue, label: string): FilterChip {
  return { value, label }
}

async function present<V extends string>(
  db: ProfileDb,
  section: string,
  by: 'kind' | 'area',
  values: readonly V[],
): Promise<V[]> {
  const counts = await Promise.all(values.map((value) => countByYear(db, { section, [by]: value })))
  return values.filter((_, at) => (counts[at]?.length ?? 0) > 0)
}
