import { type Answer, type OpenedBundle, writeReply } from '#bundle'
import { type Confirmer, civilDate, type Entry } from '#domain'
import { ok, type Result } from '#failure'
import { confirmerRoleWords, credentialWords, entryTitle, fullName, letterNote, requestTexts } from '#i18n'
import { type ConfirmerKey, createConfirmerKey } from '#sign'
import { readConfirmer, type StorageFailure, saveConfirmer } from '#storage'
import { type Drafts, draftOf } from './drafts.ts'

type Input = { request: OpenedBundle; drafts: Drafts; confirmer: Confirmer; now: Date }

/** Signs the answers with the key of this device, which is made at the first one. */
export async function makeReply({
  request,
  drafts,
  confirmer,
  now,
}: Input): Promise<Result<{ file: Blob; name: string }, { kind: string }>> {
  const key = await keyOf(confirmer, now)
  if (!key.ok) return key
  const { index, entries } = request
  const digests = new Map(index.items.map(({ id, sha256 }) => [id, sha256]))
  const answers = entries.flatMap((entry) => answerOf(entry, drafts, digests.get(entry.id)) ?? [])
  const to = fullName(index.owner.name)
  return writeReply({
    index,
    answers,
    by: confirmer,
    key: key.value,
    wordsFor: (meaning) => credentialWords[meaning],
    howToVerify: letterNote({ kind: 'reply', from: confirmer.name, to, date: civilDate(now) }),
    description: requestTexts.replyDescription,
    now,
  })
}

function answerOf(entry: Entry, drafts: Drafts, digest: Answer['digest'] | undefined): Answer | undefined {
  const { choice, reason, words } = draftOf(drafts, entry.id)
  if (!digest || !choice) return undefined
  const about = { entry: entry.id, title: entryTitle(entry), digest }
  if (choice !== 'decline') return { ...about, answer: 'confirmed', meaning: choice }
  return reason && { ...about, answer: 'declined', reason, words }
}

/** The key of this person; another person on the same device gets another one. */
async function keyOf(confirmer: Confirmer, now: Date): Promise<Result<ConfirmerKey, StorageFailure>> {
  const stored = await readConfirmer()
  if (stored.ok && isSame(stored.value.confirmer, confirmer)) return ok(stored.value)
  const { name, role, organisation } = confirmer
  const key = await createConfirmerKey({ name, post: confirmerRoleWords[role], organisation }, now)
  const saved = await saveConfirmer({ confirmer, ...key })
  return saved.ok ? ok(key) : saved
}

function isSame(one: Confirmer, other: Confirmer): boolean {
  return one.name === other.name && one.role === other.role && one.organisation === other.organisation
}
