import { z } from 'zod/mini'
import {
  ConfirmationId,
  Confirmer,
  declineReasons,
  EntryId,
  Instant,
  PortfolioId,
  Prose,
  RequestId,
  Sha256Hex,
  Title,
} from '#domain'
import { Thumbprint } from '#sign'
import { replyFormat } from './format.ts'

const about = { entry: EntryId, digest: Sha256Hex }

/** What became of one line of a request. Reasons are for the owner alone (invariant 6). */
export const ReplyAnswer = z.discriminatedUnion('answer', [
  z.strictObject({ ...about, answer: z.literal('confirmed'), credential: ConfirmationId }),
  z.strictObject({ ...about, answer: z.literal('declined'), reason: z.enum(declineReasons), words: Prose }),
])
export type ReplyAnswer = z.output<typeof ReplyAnswer>

/** `data/reply.json`: who answers which request of whom, and how. */
export const ReplyIndex = z.strictObject({
  format: z.literal(replyFormat),
  app: z.strictObject({ name: Title, version: Title }),
  createdAt: Instant,
  request: RequestId,
  portfolioId: PortfolioId,
  /** Thumbprint URN of the owner's key. */
  owner: Thumbprint,
  by: Confirmer,
  /** Thumbprint URN of the key of the person who answers. */
  key: Thumbprint,
  /** One for each entry. */
  answers: z.array(ReplyAnswer).check(
    z.minLength(1),
    z.maxLength(100),
    z.refine((answers) => new Set(answers.map(({ entry }) => entry)).size === answers.length),
  ),
})
export type ReplyIndex = z.output<typeof ReplyIndex>
