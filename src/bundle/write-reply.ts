import type { ComposeFailure } from '#archive'
import { asciiSlug, base64, canonicalJson } from '#bytes'
import { type Statement, type StatementWords, signCredential } from '#confirm'
import {
  type Confirmation,
  type ConfirmationMeaning,
  type Confirmer,
  civilDate,
  type DeclineReason,
  type EntryId,
  newConfirmationId,
  type Sha256Hex,
} from '#domain'
import { ok, type Result } from '#failure'
import type { ConfirmerKey } from '#sign'
import { confirmationFiles } from './confirmations.ts'
import { part, partsOf, writeEnvelope } from './envelope.ts'
import { app, payload, replyFormat } from './format.ts'
import type { BundleIndex } from './index-schema.ts'
import { type ReplyAnswer, ReplyIndex } from './reply-schema.ts'

/** The answer to one line of a request. */
export type Answer = { entry: EntryId; title: string; digest: Sha256Hex } & (
  | { answer: 'confirmed'; meaning: ConfirmationMeaning }
  | { answer: 'declined'; reason: DeclineReason; words: string }
)

export type ReplyInput = {
  /** Of the request that is answered. */
  index: Pick<BundleIndex, 'portfolioId' | 'owner' | 'purpose'>
  answers: readonly Answer[]
  by: Confirmer
  key: ConfirmerKey
  /** What each confirmation says to those who read it without this app. */
  wordsFor: (meaning: ConfirmationMeaning) => StatementWords
  howToVerify: string
  description: string
  now: Date
}

/**
 * Writes the signed reply: a confirmation for each line that was confirmed, a reason for each that was not.
 * Throws TypeError for a bundle that is not a request, and an error for two answers to one entry.
 */
export async function writeReply(
  input: ReplyInput,
): Promise<Result<{ file: Blob; name: string }, ComposeFailure>> {
  const { index, answers, by, key, howToVerify, description, now } = input
  if (index.purpose.kind !== 'request') throw new TypeError('Cannot reply: the bundle is not a request')
  const confirmations: Confirmation[] = []
  const written: ReplyAnswer[] = []
  for (const answer of answers) {
    const { entry, digest } = answer
    if (answer.answer === 'declined') {
      const { reason, words } = answer
      written.push({ entry, digest, answer: 'declined', reason, words })
      continue
    }
    const confirmation = await confirm(answer, input)
    confirmations.push(confirmation)
    written.push({ entry, digest, answer: 'confirmed', credential: confirmation.id })
  }
  const reply = ReplyIndex.parse({
    format: replyFormat,
    app,
    createdAt: now.toISOString(),
    request: index.purpose.id,
    portfolioId: index.portfolioId,
    owner: index.owner.key,
    by,
    key: key.thumbprint,
    answers: written,
  })
  const { credentials, trust } = await confirmationFiles(confirmations)
  const parts = [
    await part(payload.reply, canonicalJson(reply)),
    ...(await partsOf(credentials)),
    ...(await partsOf(trust)),
  ]
  const folder = ['reply', asciiSlug(by.name, 60), civilDate(now)].filter(Boolean).join('-')
  const about = { folder, description, howToVerify, portfolioId: index.portfolioId, sender: key.thumbprint }
  const file = await writeEnvelope(parts, { ...about, key, place: 'sender', now })
  return file.ok ? ok({ file: file.value, name: `${folder}.zip` }) : file
}

async function confirm(
  { entry, title, digest, meaning }: Answer & { answer: 'confirmed' },
  { index, by, key, wordsFor, now }: ReplyInput,
): Promise<Confirmation> {
  const at = now.toISOString()
  const id = newConfirmationId(now)
  const statement: Statement = { id, entry, title, digest, owner: index.owner.key, meaning, by, at }
  const jwt = await signCredential(statement, key, wordsFor(meaning))
  return { id, entry, digest, meaning, by, at, jwt, certificate: base64(key.certificate) }
}
