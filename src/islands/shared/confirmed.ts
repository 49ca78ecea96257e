import { type Confirmation, type Entry, type EntryId, itemDigest } from '#domain'
import { confirmationsOf, type ProfileDb, readOwnerKey, readPortfolio } from '#storage'

/** What others confirmed of an entry, the newest first, and whether that holds for the entry as it is now. */
export type Confirmed = {
  readonly confirmations: readonly Confirmation[]
  /** `changed`: there are confirmations, and each is of an earlier edition (invariant 3). */
  readonly standing: 'teacher' | 'changed'
}

/** What is confirmed of these entries; an entry that nobody confirmed is absent. */
export async function readConfirmed(
  db: ProfileDb,
  entries: readonly Entry[],
): Promise<ReadonlyMap<EntryId, Confirmed>> {
  const found = await confirmationsOf(
    db,
    entries.map(({ id }) => id),
  )
  const confirmed = new Map<EntryId, Confirmed>()
  if (found.size === 0) return confirmed
  const [portfolio, key] = [await readPortfolio(db), await readOwnerKey(db)]
  for (const entry of entries) {
    const confirmations = found.get(entry.id)
    if (!confirmations || !portfolio.ok) continue
    // A key that is gone leaves nothing to compare with: what was confirmed is then of an earlier owner.
    const digest = key.ok && (await itemDigest(entry, portfolio.value, key.value.thumbprint))
    const holds = confirmations.some((one) => one.digest === digest)
    confirmed.set(entry.id, { confirmations, standing: holds ? 'teacher' : 'changed' })
  }
  return confirmed
}
