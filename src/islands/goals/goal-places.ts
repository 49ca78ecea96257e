import type { Placement, Structure } from '#domain'

/** Where the structure keeps what is asked for; undefined in a structure that does not ask: then it stands nowhere. */
export function placeFor(structure: Structure, answer: 'goals' | 'assessment'): Placement | undefined {
  for (const section of structure.sections) {
    const item = section.items.find((one) => one.answer === answer && one.sensitive === undefined)
    if (item) return { section: section.id, item: item.id }
  }
  return undefined
}
