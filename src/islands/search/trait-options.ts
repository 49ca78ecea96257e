import { areas, entryKinds, eventLevels, type Structure } from '#domain'
import { archivedWords, areaWords, entryKindWords, eventLevelWords, searchTexts, stampWords } from '#i18n'
import type { Facets, TraitName } from '#search'

export type TraitOption = { readonly value: string; readonly label: string; readonly count: number }

/** What a trait may be narrowed to, in the order people expect, each with what it would leave. */
export function optionsOfTrait(structure: Structure, facets: Facets, name: TraitName): TraitOption[] {
  const words = wordsOfTrait(structure, name)
  const counts = facets[name]
  const known = words ?? [...counts.keys()].sort().reverse().map(yearOption)
  return known.flatMap(([value, label]) => {
    const count = counts.get(value) ?? 0
    return count > 0 ? [{ value, label, count }] : []
  })
}

export function wordOfTrait(structure: Structure, name: TraitName, value: string): string {
  const words = wordsOfTrait(structure, name) ?? [yearOption(value)]
  return words.find(([one]) => one === value)?.[1] ?? value
}

type Option = readonly [value: string, label: string]

/** Undefined for years: any may come. */
function wordsOfTrait(structure: Structure, name: TraitName): readonly Option[] | undefined {
  switch (name) {
    case 'year':
      return undefined
    case 'kind':
      return entryKinds.map((kind) => [kind, entryKindWords[kind]])
    case 'area':
      return areas.map((area) => [area, areaWords[area]])
    case 'level':
      return eventLevels.map((level) => [level, eventLevelWords[level]])
    case 'status':
      return Object.entries(stampWords)
    case 'section':
      return structure.sections.map((section) => [section.id, section.title.ru])
    case 'archived':
      return Object.entries(archivedWords)
  }
}

function yearOption(year: string): Option {
  return [year, year || searchTexts.undated]
}
