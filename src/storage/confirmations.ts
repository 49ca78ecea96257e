/** What others confirmed, and what was asked of them. A confirmation is kept as it came (domain invariant 1). */
import { Confirmation, type EntryId, type RequestId, SentRequest } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { writeLog } from './log.ts'
import { type ConfirmationRow, checked, parsed } from './rows.ts'

/** The answer to one line of a request; a line without one goes on waiting. */
export type TakenAnswer = Pick<SentRequest['items'][number], 'entry' | 'answer' | 'reason' | 'words'>

/** Every confirmation that can be read. */
export async function allConfirmations(db: ProfileDb): Promise<Confirmation[]> {
  return confirmationsIn(await db.confirmations.toArray())
}

/** Confirmations of some entries, the newest first. */
export async function confirmationsOf(
  db: ProfileDb,
  entries: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, readonly Confirmation[]>> {
  const rows = await db.confirmations
    .where('entry')
    .anyOf([...entries])
    .toArray()
  const found = new Map<EntryId, Confirmation[]>()
  for (const one of confirmationsIn(rows)) found.set(one.entry, [one, ...(found.get(one.entry) ?? [])])
  return found
}

/** Remembers a request that was saved for somebody, and says so in the log. */
export async function keepRequest(
  db: ProfileDb,
  request: SentRequest,
): Promise<Result<void, StorageFailure>> {
  const fit = checked(SentRequest, request)
  if (!fit.ok) return fit
  return guarded(() =>
    db.transaction('rw', db.requests, db.log, async () => {
      await db.requests.put(requestRow(request))
      await writeLog(db, 'request-made', request.to, new Date(request.at))
      return ok(undefined)
    }),
  )
}

/** Every request that can be read, the newest first. */
export async function listRequests(db: ProfileDb): Promise<SentRequest[]> {
  const rows = await db.requests.orderBy('at').reverse().toArray()
  return rows.flatMap(({ request }) => SentRequest.safeParse(request).data ?? [])
}

/**
 * Keeps what a person answered: confirmations beside their entries, answers in the request, all in one
 * transaction. A confirmation that is here already stays as it is. The request may have stayed on another device.
 */
export async function takeAnswers(
  db: ProfileDb,
  { request: id, answers, confirmations, by }: TakenReply,
  now: Date = new Date(),
): Promise<Result<void, StorageFailure>> {
  for (const confirmation of confirmations) {
    const fit = checked(Confirmation, confirmation)
    if (!fit.ok) return fit
  }
  return guarded(() =>
    db.transaction('rw', db.requests, db.confirmations, db.log, async () => {
      const row = await db.requests.get(id)
      const request = SentRequest.safeParse(row?.request).data
      if (request) await db.requests.put(requestRow(withAnswers(request, answers)))
      for (const one of confirmations) {
        if (!(await db.confirmations.get(one.id))) await db.confirmations.add(confirmationRow(one))
      }
      await writeLog(db, 'reply-taken', by, now)
      return ok(undefined)
    }),
  )
}

export type TakenReply = {
  readonly request: RequestId
  readonly answers: readonly TakenAnswer[]
  readonly confirmations: readonly Confirmation[]
  /** Name of the person who answered, for the log. */
  readonly by: string
}

/** Stops waiting for the lines of a request that have no answer yet. */
export async function withdrawRequest(db: ProfileDb, id: RequestId): Promise<Result<void, StorageFailure>> {
  return guarded(() =>
    db.transaction('rw', db.requests, async () => {
      const row = await db.requests.get(id)
      const request = row ? parsed(SentRequest, row.request, id) : fail({ kind: 'not-found' as const, id })
      if (!request.ok) return request
      const open = request.value.items.filter(({ answer }) => answer === undefined)
      const answers = open.map(({ entry }) => ({ entry, answer: 'withdrawn' as const }))
      await db.requests.put(requestRow(withAnswers(request.value, answers)))
      return ok(undefined)
    }),
  )
}

export function confirmationRow(confirmation: Confirmation): ConfirmationRow {
  return { id: confirmation.id, entry: confirmation.entry, confirmation }
}

function requestRow(request: SentRequest) {
  return { id: request.id, at: request.at, request }
}

function withAnswers(request: SentRequest, answers: readonly TakenAnswer[]): SentRequest {
  const given = new Map(answers.map((answer) => [answer.entry, answer]))
  return { ...request, items: request.items.map((item) => ({ ...item, ...given.get(item.entry) })) }
}

function confirmationsIn(rows: readonly ConfirmationRow[]): Confirmation[] {
  return rows.flatMap(({ confirmation }) => Confirmation.safeParse(confirmation).data ?? [])
}
