import { type ComposeFailure, composeZip, type NewEntry } from '#archive'
import { type Bytes, crc32, digestBlob, sha256, sha256Hex, utf8 } from '#bytes'
import { civilDate } from '#domain'
import type { Result } from '#failure'
import { type SigningKey, signDetached } from '#sign'
import { bagDeclaration, writeBagInfo } from './bag-info.ts'
import { type SignaturePlace, signatureFiles, tag } from './format.ts'
import { writeManifest } from './manifest.ts'

/** A file of the payload with its digests. */
export type Part = NewEntry & { sha256: string }

export type Envelope = {
  /** The one top folder of the archive. */
  folder: string
  /** One line of `bag-info.txt`. */
  description: string
  portfolioId: string
  /** Thumbprint URN of the key that signs. */
  sender: string
  /** `kak-proverit.txt` */
  howToVerify: string
  key: SigningKey
  place: SignaturePlace
  now: Date
  signal?: AbortSignal | undefined
  onProgress?: ((progress: { done: number; of: number }) => void) | undefined
}

/** A signed bag around a payload, in one archive. Rejects with the reason of the signal. */
export async function writeEnvelope(
  parts: readonly Part[],
  envelope: Envelope,
): Promise<Result<Blob, ComposeFailure>> {
  const { folder, signal, onProgress } = envelope
  const tags = await writeTags(parts, envelope)
  const entries = [...tags, ...parts].map((one) => ({ ...one, path: `${folder}/${one.path}` }))
  return composeZip(entries, { signal, onProgress: (done) => onProgress?.({ done, of: entries.length }) })
}

export function partsOf(files: ReadonlyMap<string, Bytes>): Promise<Part[]> {
  return Promise.all(Array.from(files, ([path, bytes]) => part(path, bytes)))
}

export async function part(path: string, bytes: Bytes): Promise<Part> {
  return { path, bytes, size: bytes.length, crc32: crc32(bytes), sha256: await sha256Hex(bytes) }
}

export async function blobPart(path: string, bytes: Blob): Promise<Part> {
  return { path, bytes, size: bytes.size, ...(await digestBlob(bytes)) }
}

/** Everything outside the payload: declaration, manifests and the signature that closes the chain. */
async function writeTags(parts: readonly Part[], envelope: Envelope): Promise<Part[]> {
  const { description, portfolioId, sender, howToVerify, key, place, now } = envelope
  const bytes = parts.reduce((sum, { size }) => sum + size, 0)
  const oxum = { bytes, files: parts.length }
  const info = { description, portfolioId, date: civilDate(now), oxum, key: sender }
  const listed = [
    await part(tag.bagit, utf8(bagDeclaration)),
    await part(tag.bagInfo, writeBagInfo(info)),
    await part(tag.manifest, writeManifest(digestsOf(parts))),
    await part(tag.howToVerify, utf8(howToVerify)),
  ]
  const tagManifest = writeManifest(digestsOf(listed))
  const signature = await signDetached(key, await sha256(tagManifest), { signingTime: now })
  return [...listed, await part(tag.tagManifest, tagManifest), await part(signatureFiles[place], signature)]
}

function digestsOf(parts: readonly Part[]): Map<string, string> {
  return new Map(parts.map(({ path, sha256 }) => [path, sha256]))
}
