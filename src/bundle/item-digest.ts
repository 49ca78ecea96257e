import { sha256Hex } from '#bytes'
import { type Entry, type Portfolio, Sha256Hex } from '#domain'
import { displayName, writeItem } from './item.ts'

/** The digest that a confirmation of this entry is bound to, as long as owner and key stay the same. */
export async function itemDigest(
  entry: Entry,
  { id, owner }: Pick<Portfolio, 'id' | 'owner'>,
  key: string,
): Promise<Sha256Hex> {
  const bytes = writeItem(entry, { portfolioId: id, key, displayName: displayName(owner) })
  return Sha256Hex.parse(await sha256Hex(bytes))
}
