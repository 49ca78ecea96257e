import { type ComposeFailure, composeZip, type NewEntry } from '#archive'
import { type Bytes, crc32, digestBlob, sha256, sha256Hex, utf8 } from '#bytes'
import { civilDate, type Sha256Hex } from '#domain'
import { fail, ok, type Result } from '#failure'
import { type SigningKey, signDetached } from '#sign'
import { bagDeclaration, writeBagInfo } from './bag-info.ts'
import { payload, signatureFiles, tag } from './format.ts'
import type { BundleFile } from './index-schema.ts'
import { writeManifest } from './manifest.ts'
import type { BundlePlan } from './plan.ts'

/** A way to read a kept file: the original, byte for byte. Rejects when the file cannot be read. */
export type ReadFile = (file: Sha256Hex) => Promise<Blob>

export type BundleDocuments = {
  /** `data/portfolio.pdf` */
  pdf: Blob
  /** `data/index.html` */
  startPage: string
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

type Part = NewEntry & { sha256: string }

const filesAtOnce = 16

/**
 * Writes the signed bundle. Files are not read but placed by the digests taken when they were kept, so a large
 * bundle costs no memory; their sizes are compared, and small ones are read and checked. A large file that was
 * damaged in place without changing its size is found by `verifyBundle`, not here.
 * Rejects with the reason of the signal.
 */
export async function writeBundle(input: WriteInput): Promise<Result<Blob, WriteFailure>> {
  const { plan, documents, signal, onProgress } = input
  const files = await loadFiles(input)
  if (!files.ok) return files
  const parts = [
    await part(payload.summary, plan.summaryBytes),
    await part(payload.index, plan.indexBytes),
    ...(await Promise.all(Array.from(plan.itemBytes, ([path, bytes]) => part(path, bytes)))),
    await blobPart(payload.document, documents.pdf),
    await part(payload.startPage, utf8(documents.startPage)),
    ...files.value,
  ]
  const tags = await writeTags(input, parts)
  const entries = [...tags, ...parts].map((one) => ({ ...one, path: `${plan.folder}/${one.path}` }))
  const composed = await composeZip(entries, {
    signal,
    onProgress: (done) => onProgress?.({ done, of: entries.length }),
  })
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

/** Everything outside the payload: declaration, manifests and the signature that closes the chain. */
async function writeTags({ plan, documents, key, now }: WriteInput, parts: readonly Part[]): Promise<Part[]> {
  const bytes = parts.reduce((sum, { size }) => sum + size, 0)
  const { portfolioId, owner } = plan.index
  const info = {
    description: documents.description,
    portfolioId,
    date: civilDate(now),
    oxum: { bytes, files: parts.length },
    key: owner.key,
  }
  const listed = [
    await part(tag.bagit, utf8(bagDeclaration)),
    await part(tag.bagInfo, writeBagInfo(info)),
    await part(tag.manifest, writeManifest(digestsOf(parts))),
    await part(tag.howToVerify, utf8(documents.howToVerify)),
  ]
  const tagManifest = writeManifest(digestsOf(listed))
  const signature = await signDetached(key, await sha256(tagManifest), { signingTime: now })
  return [...listed, await part(tag.tagManifest, tagManifest), await part(signatureFiles.student, signature)]
}

function digestsOf(parts: readonly Part[]): Map<string, string> {
  return new Map(parts.map(({ path, sha256 }) => [path, sha256]))
}

async function part(path: string, bytes: Bytes): Promise<Part> {
  return { path, bytes, size: bytes.length, crc32: crc32(bytes), sha256: await sha256Hex(bytes) }
}

async function blobPart(path: string, bytes: Blob): Promise<Part> {
  return { path, bytes, size: bytes.size, ...(await digestBlob(bytes)) }
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
