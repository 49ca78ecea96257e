import { type BlobDigest, type Bytes, concat, crc32, digestBlob, sha256Hex, startDigest } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { readRange } from './blob-range.ts'
import type { ArchiveFailure } from './failure.ts'
import { method } from './format.ts'
import type { LocatedEntry } from './layout.ts'
import { mebibyte } from './limits.ts'

/** One file of an archive. Nothing of it is read before it is asked for. */
export type ZipEntry = {
  readonly path: string
  readonly size: number
  /** The checksum that the directory states. */
  readonly crc32: number
  /** Digests of the content, read once and kept nowhere. The caller compares them; only sizes are checked here. */
  digest(signal?: AbortSignal): Promise<Result<BlobDigest, ArchiveFailure>>
  /** The whole content in memory, its checksum checked. */
  bytes(): Promise<Result<Bytes, ArchiveFailure>>
  /** The content as a Blob. Stored content is only sliced, not read: check it by `digest` where it matters. */
  blob(): Promise<Result<Blob, ArchiveFailure>>
}

/** Packed content up to this size is unpacked in memory to be digested by WebCrypto, as digestBlob does. */
const wholeUpTo = 32 * mebibyte

export function entryOf(archive: Blob, located: LocatedEntry): ZipEntry {
  const { path, size, dataOffset, packedSize } = located
  const packed = () => archive.slice(dataOffset, dataOffset + packedSize)
  const isStored = located.method === method.store
  return {
    path,
    size,
    crc32: located.crc32,
    digest: (signal) => (isStored ? digestStored(packed(), signal) : digestPacked(packed(), located, signal)),
    bytes: async () => {
      const bytes = isStored ? await readStored(packed()) : await unpack(packed(), located)
      if (!bytes.ok) return bytes
      return crc32(bytes.value) === located.crc32 ? bytes : fail({ kind: 'wrong-checksum', path })
    },
    blob: async () => (isStored ? ok(packed()) : unpackToBlob(packed(), located)),
  }
}

async function readStored(stored: Blob): Promise<Result<Bytes, ArchiveFailure>> {
  const bytes = await readRange(stored, 0, stored.size)
  return bytes ? ok(bytes) : fail({ kind: 'cannot-read' })
}

async function digestStored(stored: Blob, signal?: AbortSignal): Promise<Result<BlobDigest, ArchiveFailure>> {
  try {
    return ok(await digestBlob(stored, { signal }))
  } catch (error) {
    if (signal?.aborted) throw error
    return fail({ kind: 'cannot-read' })
  }
}

async function digestPacked(
  packed: Blob,
  entry: LocatedEntry,
  signal?: AbortSignal,
): Promise<Result<BlobDigest, ArchiveFailure>> {
  if (entry.size <= wholeUpTo) {
    const bytes = await unpack(packed, entry, signal)
    if (!bytes.ok) return bytes
    return ok({ sha256: await sha256Hex(bytes.value), crc32: crc32(bytes.value) })
  }
  const digest = await startDigest()
  const fault = await inflate(packed, entry, digest.update, signal)
  return fault ? fail(fault) : ok(digest.done())
}

async function unpack(
  packed: Blob,
  entry: LocatedEntry,
  signal?: AbortSignal,
): Promise<Result<Bytes, ArchiveFailure>> {
  const chunks: Uint8Array[] = []
  const fault = await inflate(packed, entry, (chunk) => chunks.push(chunk), signal)
  return fault ? fail(fault) : ok(concat(chunks))
}

/** Each chunk becomes a Blob at once, so that a browser may keep it outside the heap. */
async function unpackToBlob(packed: Blob, entry: LocatedEntry): Promise<Result<Blob, ArchiveFailure>> {
  const chunks: Blob[] = []
  let crc = 0
  const fault = await inflate(packed, entry, (chunk) => {
    crc = crc32(chunk, crc)
    chunks.push(new Blob([chunk]))
  })
  if (fault) return fail(fault)
  return crc === entry.crc32 ? ok(new Blob(chunks)) : fail({ kind: 'wrong-checksum', path: entry.path })
}

/** Inflates and stops as soon as there is more than the directory states. */
async function inflate(
  packed: Blob,
  { path, size }: LocatedEntry,
  take: (chunk: Bytes) => void,
  signal?: AbortSignal,
): Promise<ArchiveFailure | undefined> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let total = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      total += next.value.length
      if (signal?.aborted || total > size) break
      take(next.value)
    }
  } catch {
    return { kind: 'broken-data', path }
  } finally {
    // What is left of a stream that was cut short or has failed interests nobody.
    reader.cancel().catch(() => undefined)
  }
  signal?.throwIfAborted()
  return total === size ? undefined : { kind: 'wrong-size', path }
}
