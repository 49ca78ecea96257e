import { planBundle, writeBundle } from '#bundle'
import { civilDate, type Entry, forConfirmer, newRequestId, portfolioForConfirmer } from '#domain'
import { fail, ok, type Result } from '#failure'
import { askTexts, explainStorage, explainWrite, fullName, letterNote, requestTexts } from '#i18n'
import { keepRequest, readFileInfos, readOriginal, readOwnerKey } from '#storage'
import type { Student } from '../shared/student.ts'

type Asked = { entries: readonly Entry[]; to: string; words: string }

/** Why it was not made, in words for the student. */
type Explained = { kind: 'explained'; text: string }

/** Puts a request together and remembers it. */
export async function makeRequest(
  { db, portfolio }: Student,
  { entries, to, words }: Asked,
  now: Date,
): Promise<Result<{ file: Blob; name: string }, Explained>> {
  const key = await readOwnerKey(db)
  if (!key.ok) return explained(explainStorage(key.failure))
  const shown = entries.flatMap((entry) => entry.evidence.map(({ file }) => file))
  const request = { id: newRequestId(now), to, words }
  const plan = await planBundle({
    portfolio: portfolioForConfirmer(portfolio),
    entries: entries.map(forConfirmer),
    files: [...(await readFileInfos(db, shown)).values()],
    key: key.value.thumbprint,
    request,
    now,
  })
  if (!plan.ok) return explained(explainWrite(plan.failure))
  const from = fullName(portfolio.owner.name)
  const written = await writeBundle({
    plan: plan.value,
    documents: {
      howToVerify: letterNote({ kind: 'request', from, to, date: civilDate(now) }),
      description: requestTexts.requestDescription,
    },
    readFile: async (file) => {
      const original = await readOriginal(db, file)
      if (!original) throw new Error(`Cannot send the file ${file}: it is not on this device`)
      return original
    },
    key: key.value,
    now,
  })
  if (!written.ok) return explained(explainWrite(written.failure))
  const items = plan.value.index.items.map(({ id, sha256 }) => ({ entry: id, digest: sha256 }))
  const sent = { ...request, portfolioId: portfolio.id, at: now.toISOString(), items }
  const kept = await keepRequest(db, sent)
  if (!kept.ok) return explained(askTexts.failed)
  return ok({ file: written.value, name: `${plan.value.folder}.zip` })
}

function explained(text: string): Result<never, Explained> {
  return fail({ kind: 'explained', text })
}
