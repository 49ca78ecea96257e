import { z } from 'zod/mini'
import { type EntryKind, isHiddenKind } from './entry.ts'
import { Slug } from './ids.ts'
import type { FormerPlacements, Placement } from './placement.ts'
import { Visibility } from './visibility.ts'

const Words = z.object({ ru: z.string(), en: z.optional(z.string()) })

export const answers = [
  'text',
  'list',
  'checklist',
  'drawing',
  'scheme',
  'table',
  'achievements',
  'works',
  'documents',
  'reviews',
  'assessment',
  'diagnostics',
  'goals',
  'rating',
  'attestation',
] as const
export type Answer = (typeof answers)[number]

export const StructureItem = z.object({
  id: Slug,
  title: Words,
  prompt: Words,
  answer: z.enum(answers),
  /** What the regulation's author would do with the item; a new entry is private all the same. */
  visibility: Visibility,
  /** Why the item may never be published, for example «third parties» or «place of residence». */
  sensitive: z.optional(z.string()),
  kinds: z.optional(z.array(z.string())),
})
export type StructureItem = z.output<typeof StructureItem>

export const StructureSection = z.object({
  id: Slug,
  title: Words,
  purpose: Words,
  items: z.array(StructureItem).check(z.minLength(1)),
})
export type StructureSection = z.output<typeof StructureSection>

/** An ordered set of sections adopted by a school's local act (S0 ¶14). Unknown members are left out. */
export const Structure = z.object({
  _meta: z.object({ version: z.string() }),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  title: Words,
  sections: z.array(StructureSection).check(z.minLength(1)),
})
export type Structure = z.output<typeof Structure>

/** Which structure, in which version, a portfolio is laid out by (invariant 47). */
export const StructureRef = z.strictObject({ id: z.string(), version: z.string() })
export type StructureRef = z.output<typeof StructureRef>

export function sectionOf(structure: Structure, id: string): StructureSection | undefined {
  return structure.sections.find((section) => section.id === id)
}

export function itemOf(structure: Structure, section: string, item: string): StructureItem | undefined {
  return sectionOf(structure, section)?.items.find((one) => one.id === item)
}

/** The kind of entry that answers an item. */
export function entryKindFor(answer: Answer): EntryKind {
  switch (answer) {
    case 'achievements':
    case 'documents':
    case 'rating':
    case 'attestation':
      return 'achievement'
    case 'works':
      return 'work'
    case 'scheme':
    case 'table':
    case 'checklist':
      return 'helper'
    case 'text':
    case 'list':
    case 'drawing':
    case 'reviews':
      return 'page'
    case 'assessment':
      return 'assessment'
    case 'diagnostics':
      return 'diagnostic'
    case 'goals':
      return 'goal'
  }
}

/** Whether an entry may ever be shown outside the family: by its kind and by every place it stood in (invariant 27). */
export function isPublishable(structure: Structure, entry: PlacedEntry): boolean {
  const { kind, placements, isPersonal, formerPlacements = [] } = entry
  if (isPersonal || isHiddenKind(kind)) return false
  return !isPersonalPlace(structure, placements) && !formerPlacements.some((former) => former.isPersonal)
}

/** Whether one of the places is marked as never to be published. */
export function isPersonalPlace(structure: Structure, placements: readonly Placement[]): boolean {
  return placements.some(({ section, item }) => itemOf(structure, section, item)?.sensitive !== undefined)
}

/** The first place of an entry that the structure knows; undefined for what stands in «Разное». */
export function homeIn(structure: Structure, placements: readonly Placement[]): Placement | undefined {
  return placements.find(({ section, item }) => itemOf(structure, section, item) !== undefined)
}

type PlacedEntry = {
  readonly kind: EntryKind
  readonly placements: readonly Placement[]
  readonly isPersonal?: boolean | undefined
  readonly formerPlacements?: readonly FormerPlacements[] | undefined
}
