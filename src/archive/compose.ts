import { type Bytes, concat, crc32, utf8 } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { readBlob } from './blob-range.ts'
import { nameClash } from './clashes.ts'
import { centralBytes, endBytes, localBytes } from './format.ts'
import { mebibyte, zipLimits } from './limits.ts'
import { nameFault } from './names.ts'
import { writeCentral, writeEnd, writeLocal } from './write-records.ts'

/** A file to be stored. Size and checksum are known beforehand, so a large Blob is placed without being read. */
export type NewEntry = { path: string; size: number; crc32: number; bytes: Blob | Bytes }

export type ComposeFailure =
  | { kind: 'archive-too-large'; limit: number }
  | { kind: 'too-many-entries'; limit: number }
  | { kind: 'entry-too-large'; path: string; limit: number }
  | { kind: 'cannot-read'; path: string }
  /** The bytes are no longer those that size and checksum were taken of. */
  | { kind: 'content-changed'; path: string }

export type ComposeOptions = {
  signal?: AbortSignal | undefined
  /** Called with the number of entries placed so far. */
  onProgress?: ((entries: number) => void) | undefined
}

/** Smaller contents are copied into shared buffers: a Blob of very many parts is slow to save. */
const inlineBelow = 64 * 1024
const bufferBytes = mebibyte
const readsAtOnce = 32

/**
 * A ZIP composed of the given Blobs and of headers: stored, dated 1980-01-01, without Zip64. Small contents are
 * read and checked against their checksum; of large ones only the size is checked.
 * Rejects with the reason of the signal. Throws for paths that are not plain ASCII or meet each other.
 */
export async function composeZip(
  entries: readonly NewEntry[],
  { signal, onProgress }: ComposeOptions = {},
): Promise<Result<Blob, ComposeFailure>> {
  checkPaths(entries)
  const excess = limitFault(entries)
  if (excess) return fail(excess)
  const body = partsOf()
  const directory: Bytes[] = []
  for (let at = 0; at < entries.length; at += readsAtOnce) {
    signal?.throwIfAborted()
    const batch = entries.slice(at, at + readsAtOnce)
    for (const placed of await Promise.all(batch.map(loadSmall))) {
      if (!placed.ok) return placed
      const { path, size, crc32, bytes } = placed.value
      const header = { name: utf8(path), size, crc32 }
      directory.push(writeCentral(header, body.size()))
      body.add(writeLocal(header))
      body.add(bytes)
    }
    onProgress?.(Math.min(entries.length, at + readsAtOnce))
  }
  const offset = body.size()
  const records = concat(directory)
  body.add(records)
  body.add(writeEnd(entries.length, records.length, offset))
  return ok(body.join())
}

function checkPaths(entries: readonly NewEntry[]): void {
  const clash = nameClash(entries)
  if (clash) throw new RangeError(`Cannot compose a ZIP: two entries meet (${JSON.stringify(clash)})`)
  for (const { path } of entries) {
    const isAscii = /^[ -~]+$/.test(path)
    if (!isAscii || nameFault(path)) throw new RangeError(`Cannot compose a ZIP: entry path "${path}"`)
  }
}

function limitFault(entries: readonly NewEntry[]): ComposeFailure | undefined {
  const { entries: most, bytes, entryBytes } = zipLimits
  if (entries.length > most) return { kind: 'too-many-entries', limit: most }
  const large = entries.find(({ size }) => size > entryBytes)
  if (large) return { kind: 'entry-too-large', path: large.path, limit: entryBytes }
  const whole = entries.reduce((sum, { path, size }) => sum + size + headersOf(path), endBytes)
  return whole > bytes ? { kind: 'archive-too-large', limit: bytes } : undefined
}

function headersOf(path: string): number {
  return localBytes + centralBytes + 2 * path.length
}

async function loadSmall(entry: NewEntry): Promise<Result<NewEntry, ComposeFailure>> {
  const { path, size, bytes } = entry
  const given = bytes instanceof Blob ? bytes.size : bytes.length
  if (given !== size) return fail({ kind: 'content-changed', path })
  if (bytes instanceof Blob && size >= inlineBelow) return ok(entry)
  const content = bytes instanceof Blob ? await readBlob(bytes) : bytes
  if (!content) return fail({ kind: 'cannot-read', path })
  return crc32(content) === entry.crc32
    ? ok({ ...entry, bytes: content })
    : fail({ kind: 'content-changed', path })
}

/** Parts of a Blob to be: neighbouring bytes are joined, Blobs are only referred to. */
function partsOf() {
  const parts: Blob[] = []
  let pending: Bytes[] = []
  let pendingBytes = 0
  let total = 0
  const flush = () => {
    if (pendingBytes > 0) parts.push(new Blob(pending))
    pending = []
    pendingBytes = 0
  }
  return {
    size: () => total,
    add(part: Blob | Bytes) {
      total += part instanceof Blob ? part.size : part.length
      if (part instanceof Blob) {
        flush()
        parts.push(part)
        return
      }
      pending.push(part)
      pendingBytes += part.length
      if (pendingBytes >= bufferBytes) flush()
    },
    join() {
      flush()
      return new Blob(parts, { type: 'application/zip' })
    },
  }
}
