import { type Bytes, canonicalJson } from '#bytes'
import { type Entry, type Owner, splitEntry } from '#domain'
import type { ItemOwner } from './index-schema.ts'

/**
 * The bytes that a confirmation is bound to: the facts of an entry and its owner, in canonical form. Story,
 * captions, placement and visibility are not among them (invariants 4 and 5).
 */
export function writeItem(entry: Entry, owner: ItemOwner): Bytes {
  return canonicalJson({ ...splitEntry(entry).material, owner })
}

/** The name as people write it: family name first. */
export function displayName({ name }: Pick<Owner, 'name'>): string {
  return [name.family, name.given, name.patronymic].filter(Boolean).join(' ')
}
