import type { Confirmation, EntryId, SentRequest, Sha256Hex } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { OpenedReply } from './open-reply.ts'
import type { ReplyAnswer } from './reply-schema.ts'

/**
 * How an answer stands to the entry it speaks of. `earlier-edition`: the entry changed after it was sent.
 * `contradicts`: the same person or another has answered this line otherwise before.
 */
export type LineStanding = 'fits' | 'earlier-edition' | 'no-entry' | 'taken' | 'contradicts'

export type ReplyLine = {
  readonly answer: ReplyAnswer
  /** Of a confirmed line. */
  readonly confirmation: Confirmation | undefined
  readonly standing: LineStanding
}

/** What the owner's device knows. */
export type OwnSide = {
  readonly portfolioId: string
  /** Thumbprint URN of the owner's key. */
  readonly key: string
  /** The request that is answered; undefined where it stayed on another device. */
  readonly request: SentRequest | undefined
  /** Digest of the item file of an entry as it is now. */
  readonly digestOf: (entry: EntryId) => Sha256Hex | undefined
  /** Ids of confirmations that are here already. */
  readonly kept: ReadonlySet<string>
}

/** Lays the lines of a reply beside the entries they speak of. A reply for another student has no lines here. */
export function matchReply(
  { reply, confirmations }: OpenedReply,
  own: OwnSide,
): Result<ReplyLine[], { kind: 'other-student' }> {
  if (reply.portfolioId !== own.portfolioId || reply.owner !== own.key) return fail({ kind: 'other-student' })
  return ok(
    reply.answers.map((answer) => {
      const id = answer.answer === 'confirmed' ? answer.credential : undefined
      const confirmation = confirmations.find((one) => one.id === id)
      return { answer, confirmation, standing: standingOf(answer, own) }
    }),
  )
}

function standingOf(answer: ReplyAnswer, { request, digestOf, kept }: OwnSide): LineStanding {
  if (answer.answer === 'confirmed' && kept.has(answer.credential)) return 'taken'
  const digest = digestOf(answer.entry)
  if (digest === undefined) return 'no-entry'
  const before = request?.items.find(({ entry }) => entry === answer.entry)?.answer
  if (before === answer.answer && answer.answer === 'declined') return 'taken'
  if (before !== undefined && before !== 'withdrawn' && before !== answer.answer) return 'contradicts'
  return digest === answer.digest ? 'fits' : 'earlier-edition'
}
