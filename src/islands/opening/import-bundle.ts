import type { OpenedBundle, OpenedPdf } from '#bundle'
import type { EvidenceFile } from '#domain'
import type { Result } from '#failure'
import { takeFiles } from '#media'
import { createProfile, removeProfile, replaceWith, type StorageFailure } from '#storage'

type TakenFile = Parameters<typeof replaceWith>[1]['files'] extends Iterable<infer F> | AsyncIterable<infer F>
  ? F
  : never

type Options = { signal: AbortSignal; onProgress: (done: number) => void }

/**
 * Makes a portfolio on this device out of an opened bundle. It appears whole or not at all: after a failure or
 * a cancellation nothing of it is left. A portfolio that is here already is never overwritten. A lone PDF brings
 * no bytes of files: what is known of them is kept, and they are found again when the same file is added.
 */
export async function importBundle(
  bundle: OpenedBundle | OpenedPdf,
  { signal, onProgress }: Options,
): Promise<Result<void, StorageFailure>> {
  const created = await createProfile(bundle.portfolio)
  if (!created.ok) return created
  const db = created.value
  const { portfolio, entries, snapshots } = bundle
  const bytes =
    'readFile' in bundle
      ? { files: filesOf(bundle), confirmations: bundle.confirmations }
      : { files: [], missing: bundle.files }
  const filled = await replaceWith(db, { portfolio, entries, snapshots, ...bytes }, { signal, onProgress })
  db.close()
  if (!filled.ok) await removeProfile(db.id)
  return filled
}

/** Originals out of the bundle, each with the copies for screens made anew. */
async function* filesOf(bundle: OpenedBundle): AsyncGenerator<TakenFile> {
  for (const info of bundle.files) {
    const original = await bundle.readFile(info.sha256)
    yield { ...(await copiesOf(original, info)), info, original }
  }
}

/** A picture that this browser cannot draw is kept without copies: its bytes are what counts. */
async function copiesOf(original: Blob, info: EvidenceFile): Promise<Pick<TakenFile, 'thumbnail' | 'view'>> {
  if (info.media !== 'image' && info.media !== 'video') return {}
  for await (const outcome of takeFiles([new File([original], info.name, { type: info.mime })])) {
    if (outcome.ok) return { thumbnail: outcome.value.file.thumbnail, view: outcome.value.file.view }
  }
  return {}
}
