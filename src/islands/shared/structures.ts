import type { Entry, Structure, StructureRef } from '#domain'

const files = import.meta.glob<Structure>('/content/structures/*.json', { import: 'default' })

/** Every structure that ships with the app, by id. Each is a chunk of its own; the tests hold all to the schema. */
const structureFiles = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load] as const),
)

export const structureIds: readonly string[] = [...structureFiles.keys()]

/** The structure a portfolio is laid out by. Throws RangeError for an id that the app does not have. */
export async function loadStructure({ id }: Pick<StructureRef, 'id'>): Promise<Structure> {
  const load = structureFiles.get(id)
  if (!load) throw new RangeError(`Cannot load the structure: no structure "${id}"`)
  return load()
}

/** Number of a section in its structure, from 1: it gives the section its divider colour. */
export function dividerOf(structure: Structure, section: string): number {
  return structure.sections.findIndex((one) => one.id === section) + 1
}

/** The divider of the section that an entry stands in first; 0 for an entry without a place. */
export function placeOf(structure: Structure, entry: Entry): number {
  const [place] = entry.placements
  return place ? dividerOf(structure, place.section) : 0
}
