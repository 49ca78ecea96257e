import type { ComposeFailure } from '#archive'
import { utf8 } from '#bytes'
import type { Sha256Hex } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { SigningKey } from '#sign'
import { blobPart, type Part, part, partsOf, writeEnvelope } from './envelope.ts'
import { payload } from './format.ts'
import type { BundleFile } from './index-schema.ts'
import type { BundlePlan } from './plan.ts'

/** A way to read a kept file: the original, byte for byte. Rejects when the file cannot be read. */
export type ReadFile = (file: Sha256Hex) => Promise<Blob>

export type BundleDocuments = {
  /** `data/portfolio.pdf`; a request goes without it. */
  pdf?: Blob
  /** `data/index.html`; a request goes without it. */
  startPage?: string
  /** `kak-proverit.txt` */
  howToVerify: string
  /** One line of `bag-info.txt`. */
  description: string
}

export type WriteInput = {
  plan: BundlePlan
  documents: BundleDocuments
  readFile: ReadFile
  key: SigningKey
  now: Date
  signal?: AbortSignal | undefined
  onProgress?: ((progress: { done: number; of: number }) => void) | undefined
}

export type WriteFailure =
  | { kind: 'file-unreadable'; name: string }
  /** The kept bytes are no longer those that the file's digest was taken of. */
  | { kind: 'file-changed'; name: string }
  | Exclude<ComposeFailure, { kind: 'cannot-read' | 'content-changed' }>

const filesAtOnce = 16

/**
 * Writes the signed bundle. Files are not read but placed by the digests taken when they were kept, so a large
 * bundle costs no memory; their sizes are compared, and small ones are read and checked. A large file that was
 * damaged in place without changing its size is found by `verifyBundle`, not here.
 * Rejects with the reason of the signal.
 */
export async function writeBundle(input: WriteInput): Promise<Result<Blob, WriteFailure>> {
  const { plan, documents, key, now, signal, onProgress } = input
  const files = await loadFiles(input)
  if (!files.ok) return files
  const parts = [
    await part(payload.summary, plan.summaryBytes),
    await part(payload.index, plan.indexBytes),
    ...(await partsOf(plan.itemBytes)),
    ...(await partsOf(plan.credentialBytes)),
    ...(await partsOf(plan.trustBytes)),
    ...(documents.pdf ? [await blobPart(payload.document, documents.pdf)] : []),
    ...(documents.startPage ? [await part(payload.startPage, utf8(documents.startPage))] : []),
    ...files.value,
  ]
  const { portfolioId, owner } = plan.index
  const { description, howToVerify } = documents
  const about = { folder: plan.folder, description, howToVerify, portfolioId, sender: owner.key }
  const composed = await writeEnvelope(parts, { ...about, key, place: 'student', now, signal, onProgress })
  return composed.ok ? composed : fail(inWordsOfFiles(composed.failure, plan))
}

async function loadFiles(input: WriteInput): Promise<Result<Part[], WriteFailure>> {
  const { files } = input.plan.index
  const loaded: Part[] = []
  for (let at = 0; at < files.length; at += filesAtOnce) {
    input.signal?.throwIfAborted()
    const batch = files.slice(at, at + filesAtOnce).map((file) => loadFile(file, input.readFile))
    for (const result of await Promise.all(batch)) {
      if (!result.ok) return result
      loaded.push(result.value)
    }
  }
  return ok(loaded)
}

async function loadFile(file: BundleFile, readFile: ReadFile): Promise<Result<Part, WriteFailure>> {
  const { path, sha256, crc32, bytes: size, name } = file
  const blob = await readFile(sha256).catch(() => undefined)
  if (!blob) return fail({ kind: 'file-unreadable', name })
  return blob.size === size
    ? ok({ path, sha256, crc32, size, bytes: blob })
    : fail({ kind: 'file-changed', name })
}

function inWordsOfFiles(failure: ComposeFailure, plan: BundlePlan): WriteFailure {
  if (!('path' in failure)) return failure
  const file = plan.index.files.find(({ path }) => failure.path === `${plan.folder}/${path}`)
  const name = file?.name ?? failure.path
  switch (failure.kind) {
    case 'cannot-read':
      return { kind: 'file-unreadable', name }
    case 'content-changed':
      return { kind: 'file-changed', name }
    case 'entry-too-large':
      return { ...failure, path: name }
  }
}
