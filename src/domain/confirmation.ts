import { z } from 'zod/mini'
import { Instant } from './dates.ts'
import { EntryId, newUuid, PortfolioId, Sha256Hex } from './ids.ts'
import { Line, Prose, Title } from './text.ts'
import { confirmerRoles } from './vocabulary.ts'

/** Who confirms: the name, the role and the place are that person's own word (invariant 2). */
export const Confirmer = z.strictObject({ name: Title, role: z.enum(confirmerRoles), organisation: Line })
export type Confirmer = z.output<typeof Confirmer>

/** What a confirmer did before signing. */
export const confirmationMeanings = ['original-seen', 'participation', 'judged'] as const
export type ConfirmationMeaning = (typeof confirmationMeanings)[number]

/** Why an entry was not confirmed (`domain.md` §6). Private to the owner (invariant 6). */
export const declineReasons = ['no-document', 'mismatch', 'not-mine', 'duplicate', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const ConfirmationId = z.uuid().brand<'ConfirmationId'>()
export type ConfirmationId = z.output<typeof ConfirmationId>

export function newConfirmationId(now?: Date): ConfirmationId {
  return ConfirmationId.parse(newUuid(now))
}

/**
 * A confirmation as the owner keeps it: unchanged, beside the entry that it speaks of (invariant 1). `digest` is
 * that of the item file it was given to: while the entry still has it, the confirmation holds (invariant 3).
 */
export const Confirmation = z.strictObject({
  id: ConfirmationId,
  entry: EntryId,
  digest: Sha256Hex,
  meaning: z.enum(confirmationMeanings),
  by: Confirmer,
  at: Instant,
  /** The signed credential: one compact JWS. */
  jwt: z.string().check(z.maxLength(20_000), z.regex(/^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$/)),
  /** The signer's certificate, X.509 DER in base64. */
  certificate: z.string().check(z.maxLength(20_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
})
export type Confirmation = z.output<typeof Confirmation>

export const RequestId = z.uuid().brand<'RequestId'>()
export type RequestId = z.output<typeof RequestId>

export function newRequestId(now?: Date): RequestId {
  return RequestId.parse(newUuid(now))
}

/** What a request asks for, and of whom. It travels inside the request file. */
export const Request = z.strictObject({
  id: RequestId,
  /** The person asked, in the owner's words. */
  to: Title,
  /** A few words to that person. */
  words: Prose,
})
export type Request = z.output<typeof Request>

/** A request as the owner remembers it: what was asked, and what came of it. */
export const SentRequest = z.strictObject({
  ...Request.shape,
  portfolioId: PortfolioId,
  at: Instant,
  items: z
    .array(
      z.strictObject({
        entry: EntryId,
        digest: Sha256Hex,
        /** Absent while the line waits for its answer. */
        answer: z.optional(z.enum(['confirmed', 'declined', 'withdrawn'])),
        reason: z.optional(z.enum(declineReasons)),
        words: z.optional(Prose),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
})
export type SentRequest = z.output<typeof SentRequest>
