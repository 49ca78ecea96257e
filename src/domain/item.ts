import { type Bytes, canonicalJson, sha256Hex } from '#bytes'
import type { Entry } from './entry.ts'
import { Sha256Hex } from './ids.ts'
import { splitEntry } from './material.ts'
import type { Owner } from './owner.ts'
import type { Portfolio } from './portfolio.ts'

/** Whose an item is: inside the item, so that a confirmation of it names its owner (invariant 1). */
export type ItemOwner = {
  portfolioId: string
  /** Thumbprint URN of the owner's key. */
  key: string
  displayName: string
}

/**
 * The bytes that a confirmation is bound to: the facts of an entry and its owner, in canonical form. Story,
 * captions, placement and visibility are not among them (invariants 4 and 5).
 */
export function writeItem(entry: Entry, owner: ItemOwner): Bytes {
  return canonicalJson({ ...splitEntry(entry).material, owner })
}

/** The digest that a confirmation of this entry is bound to, as long as owner and key stay the same. */
export async function itemDigest(
  entry: Entry,
  { id, owner }: Pick<Portfolio, 'id' | 'owner'>,
  key: string,
): Promise<Sha256Hex> {
  const bytes = writeItem(entry, { portfolioId: id, key, displayName: displayName(owner) })
  return Sha256Hex.parse(await sha256Hex(bytes))
}

/** The name as people write it: family name first. */
export function displayName({ name }: Pick<Owner, 'name'>): string {
  return [name.family, name.given, name.patronymic].filter(Boolean).join(' ')
}
