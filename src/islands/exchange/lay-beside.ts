import { matchReply, type OpenedReply, type ReplyLine } from '#bundle'
import { type Entry, type EntryId, itemDigest, type Sha256Hex } from '#domain'
import { fail, ok, type Result } from '#failure'
import { allConfirmations, allEntries, listRequests, readOwnerKey } from '#storage'
import type { Student } from '../shared/student.ts'

type Laid = { lines: readonly ReplyLine[]; entries: ReadonlyMap<EntryId, Entry> }

/** Lays a reply beside the entries of this portfolio as they are now. */
export async function laidBeside(
  { db, portfolio }: Student,
  opened: OpenedReply,
): Promise<Result<Laid, { kind: 'other-student' } | { kind: 'no-key' }>> {
  const key = await readOwnerKey(db)
  if (!key.ok) return fail({ kind: 'no-key' })
  const { thumbprint } = key.value
  const entries = new Map((await allEntries(db)).map((entry) => [entry.id, entry]))
  const digests = new Map<EntryId, Sha256Hex>()
  for (const { entry: id } of opened.reply.answers) {
    const entry = entries.get(id)
    if (entry) digests.set(id, await itemDigest(entry, portfolio, thumbprint))
  }
  const requests = await listRequests(db)
  const lines = matchReply(opened, {
    portfolioId: portfolio.id,
    key: thumbprint,
    request: requests.find(({ id }) => id === opened.reply.request),
    digestOf: (entry) => digests.get(entry),
    kept: new Set((await allConfirmations(db)).map(({ id }) => id)),
  })
  return lines.ok ? ok({ lines: lines.value, entries }) : lines
}
