import type { Sha256Hex } from '#domain'
import { type SignerFacts, timeStanding } from '#sign'
import type { ReadCredential } from './read-credential.ts'

/**
 * How a confirmation stands to the record beside it (format §2.4). `unknown-issuer`: everything holds, and nobody
 * the reader trusts has vouched for the key yet. Unknown is never shown as wrong.
 */
export type ConfirmationCode =
  | 'unknown-issuer'
  | 'item-changed'
  | 'other-student'
  | 'other-item'
  | 'unknown-key'
  | 'not-valid-then'
  | 'in-future'

/** The record that a confirmation is held against. */
export type Confirmed = {
  /** Thumbprint URN of the owner's key. */
  readonly owner: string
  /** Digest of the item file of an entry; undefined for an entry that is not here. */
  readonly digestOf: (entry: string) => Sha256Hex | undefined
  /** Certificates that came with the confirmation. */
  readonly signers: readonly SignerFacts[]
}

/** Holds a credential whose signature is right against the record, its certificate and the clock. */
export function judgeConfirmation(
  { statement, issuer }: ReadCredential,
  { owner, digestOf, signers }: Confirmed,
  now: Date,
): ConfirmationCode {
  if (statement.owner !== owner) return 'other-student'
  const digest = digestOf(statement.entry)
  if (digest === undefined) return 'other-item'
  if (digest !== statement.digest) return 'item-changed'
  const signer = signers.find(({ thumbprint }) => thumbprint === issuer)
  if (!signer) return 'unknown-key'
  const time = timeStanding(signer, new Date(statement.at), now)
  if (time === 'in-future') return 'in-future'
  return time === 'not-valid-at-signing' ? 'not-valid-then' : 'unknown-issuer'
}
