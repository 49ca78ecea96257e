import { type Entry, Portfolio, type StructureRef } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { checked, entryOf, entryRow, parsed } from './rows.ts'

/**
 * Lays the portfolio out by another structure: the portfolio, every entry and the trash change in one
 * transaction, so no entry is ever left in the layout of the other one (invariant 43). `rev` grows, for an
 * editor that is open elsewhere; `updatedAt` stays, since nothing of the content changed. A record that cannot
 * be read is left as it is.
 */
export async function switchStructure(
  db: ProfileDb,
  to: StructureRef,
  move: (entry: Entry) => Entry,
  now: Date = new Date(),
): Promise<Result<Portfolio, StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.portfolio, db.entries, db.trash, async () => {
      const row = await db.portfolio.get(db.id)
      const portfolio = row ? parsed(Portfolio, row, db.id) : fail({ kind: 'not-found' as const, id: db.id })
      if (!portfolio.ok) return portfolio
      const next = checked(Portfolio, { ...portfolio.value, structure: to, updatedAt: now.toISOString() })
      if (!next.ok) return next
      await db.portfolio.put(next.value)
      await moveEntries(db, move)
      return ok(next.value)
    }),
  )
}

async function moveEntries(db: ProfileDb, move: (entry: Entry) => Entry): Promise<void> {
  const moved = (row: Parameters<typeof entryOf>[0]) => {
    const entry = entryOf(row)
    return entry.ok ? [{ ...move(entry.value), rev: entry.value.rev + 1 }] : []
  }
  await db.entries.bulkPut((await db.entries.toArray()).flatMap(moved).map(entryRow))
  const trashed = await db.trash.toArray()
  await db.trash.bulkPut(trashed.flatMap((row) => moved(row).map((entry) => ({ ...row, entry }))))
}
