import type { Entry, Structure } from '#domain'
import { pdfTexts } from '#i18n'

/** A section as it is printed: only those that have entries are. */
export type PrintedSection = {
  /** Place in the structure, from 0. It gives the section its number and its colour. */
  readonly place: number
  readonly title: string
  readonly purpose: string
  readonly entries: readonly PrintedEntry[]
}

export type PrintedEntry = { readonly entry: Entry; readonly itemTitle: string }

type Home = { readonly section: number; readonly item: number }

/**
 * Puts every entry under the first of its placements that the structure knows, so that each is printed once.
 * Entries without such a place come last. In a section entries go by its items, and inside an item newest first.
 */
export function arrange(structure: Structure, entries: readonly Entry[]): PrintedSection[] {
  const homes = new Map(entries.map((entry) => [entry.id, homeOf(structure, entry)]))
  const sections = structure.sections.map((section, place) => ({
    place,
    title: section.title.ru,
    purpose: section.purpose.ru,
    entries: entries
      .filter(({ id }) => homes.get(id)?.section === place)
      .sort((a, b) => (homes.get(a.id)?.item ?? 0) - (homes.get(b.id)?.item ?? 0) || newestFirst(a, b))
      .map((entry) => ({ entry, itemTitle: section.items[homes.get(entry.id)?.item ?? -1]?.title.ru ?? '' })),
  }))
  const elsewhere = {
    place: structure.sections.length,
    title: pdfTexts.elsewhere,
    purpose: pdfTexts.elsewherePurpose,
    entries: entries
      .filter(({ id }) => !homes.get(id))
      .sort(newestFirst)
      .map((entry) => ({ entry, itemTitle: '' })),
  }
  return [...sections, elsewhere].filter((section) => section.entries.length > 0)
}

function homeOf(structure: Structure, entry: Entry): Home | undefined {
  for (const placement of entry.placements) {
    const section = structure.sections.findIndex(({ id }) => id === placement.section)
    const item = structure.sections[section]?.items.findIndex(({ id }) => id === placement.item) ?? -1
    if (item >= 0) return { section, item }
  }
  return undefined
}

/** Entries without a date come after dated ones; ids break ties, so the order is the same on every device. */
function newestFirst(a: Entry, b: Entry): number {
  const [left, right] = [a, b].map(({ date = '', createdAt, id }) => `${date} ${createdAt} ${id}`)
  return (left ?? '') > (right ?? '') ? -1 : 1
}
