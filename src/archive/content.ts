import { type BlobDigest, type Bytes, concat, crc32, digestBlob, sha256Hex, startDigest } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { aheadBelow, type ReadRange } from './blob-range.ts'
import type { ArchiveFailure } from './failure.ts'
import { method } from './format.ts'
import type { LocatedEntry } from './layout.ts'
import { mebibyte } from './limits.ts'

type Reading<T> = Promise<Result<T, ArchiveFailure>>

/** One file of an archive. Nothing of it is read before it is asked for. */
export type ZipEntry = {
  readonly path: string
  readonly size: number
  /** The checksum that the directory states. */
  readonly crc32: number
  /** Digests of the content, read once and kept nowhere. The caller compares them; only sizes are checked here. */
  digest(signal?: AbortSignal): Reading<BlobDigest>
  /** The whole content in memory, its checksum checked. */
  bytes(): Reading<Bytes>
  /** The content as a Blob. Stored content is only sliced, not read: check it by `digest` where it matters. */
  blob(): Reading<Blob>
}

/** Packed content up to this size is unpacked in memory to be digested by WebCrypto, as digestBlob does. */
const wholeUpTo = 32 * mebibyte

/** Ways to read the archive, which all its entries share: one at will, the other one after the other. */
export type Readers = { read: ReadRange; readAhead: ReadRange }

export function entryOf(archive: Blob, { read, readAhead }: Readers, located: LocatedEntry): ZipEntry {
  const { path, size, crc32, dataOffset, packedSize } = located
  const packed = () => archive.slice(dataOffset, dataOffset + packedSize)
  const stored = async (reader: ReadRange) => {
    const bytes = await reader(dataOffset, dataOffset + packedSize)
    return bytes ? ok(bytes) : fail({ kind: 'cannot-read' })
  }
  if (located.method === method.store)
    return {
      path,
      size,
      crc32,
      digest: (signal) =>
        size < aheadBelow ? digestWhole(stored(readAhead), signal) : digestSlice(packed(), signal),
      bytes: () => checked(stored(read), located),
      blob: async () => ok(packed()),
    }
  return {
    path,
    size,
    crc32,
    digest: (signal) => digestPacked(packed(), located, signal),
    bytes: () => checked(unpack(packed(), located), located),
    blob: () => unpackToBlob(packed(), located),
  }
}

async function checked(reading: Reading<Bytes>, entry: LocatedEntry): Reading<Bytes> {
  const bytes = await reading
  if (!bytes.ok) return bytes
  const isRight = crc32(bytes.value) === entry.crc32
  return isRight ? bytes : fail({ kind: 'wrong-checksum', path: entry.path })
}

async function digestWhole(reading: Reading<Bytes>, signal?: AbortSignal): Reading<BlobDigest> {
  signal?.throwIfAborted()
  const bytes = await reading
  if (!bytes.ok) return bytes
  return ok({ sha256: await sha256Hex(bytes.value), crc32: crc32(bytes.value) })
}

async function digestSlice(stored: Blob, signal?: AbortSignal): Reading<BlobDigest> {
  try {
    return ok(await digestBlob(stored, { signal }))
  } catch (error) {
    if (signal?.aborted) throw error
    return fail({ kind: 'cannot-read' })
  }
}

async function digestPacked(packed: Blob, entry: LocatedEntry, signal?: AbortSignal): Reading<BlobDigest> {
  if (entry.size <= wholeUpTo) return digestWhole(unpack(packed, entry, signal), signal)
  const digest = await startDigest()
  const fault = await inflate(packed, entry, digest.update, signal)
  return fault ? fail(fault) : ok(digest.done())
}

async function unpack(packed: Blob, entry: LocatedEntry, signal?: AbortSignal): Reading<Bytes> {
  const chunks: Uint8Array[] = []
  const fault = await inflate(packed, entry, (chunk) => chunks.push(chunk), signal)
  return fault ? fail(fault) : ok(concat(chunks))
}

/** Each chunk becomes a Blob at once, so that a browser may keep it outside the heap. */
async function unpackToBlob(packed: Blob, entry: LocatedEntry): Reading<Blob> {
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
