import type { Bytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { readRange } from './blob-range.ts'
import { extraFault } from './extra.ts'
import type { ArchiveFailure, EntryFailure } from './failure.ts'
import { endBytes, flag, knownFlags, method, signature } from './format.ts'
import { mebibyte, type ZipLimits } from './limits.ts'
import { nameFault, readName } from './names.ts'
import { type CentralRecord, hasSignature, readCentral, readEnd } from './read-records.ts'

export type DirectoryEntry = CentralRecord & { path: string }
export type Directory = { entries: DirectoryEntry[]; offset: number }

const maxComment = 0xffff
const locatorBytes = 20
/** Far above what 10,000 sane names take. */
const maxDirectory = 16 * mebibyte

/** Reads the directory at the end of an archive and checks each record by itself. */
export async function readDirectory(
  blob: Blob,
  limits: ZipLimits,
): Promise<Result<Directory, ArchiveFailure>> {
  if (blob.size > limits.bytes) return fail({ kind: 'archive-too-large', limit: limits.bytes })
  const end = await findEnd(blob)
  if (!end.ok) return end
  const { disks, entries: count, size, offset } = end.value
  if (disks !== 0) return fail({ kind: 'several-volumes' })
  if (count > limits.entries) return fail({ kind: 'too-many-entries', limit: limits.entries })
  const surplus = blob.size - endBytes - size - offset
  if (surplus > 0) return fail({ kind: 'bytes-before-start' })
  if (surplus < 0 || size > maxDirectory) return fail({ kind: 'broken-directory' })
  const bytes = await readRange(blob, offset, offset + size)
  if (!bytes) return fail({ kind: 'cannot-read' })
  const entries = parseDirectory(bytes, count, limits)
  return entries.ok ? ok({ entries: entries.value, offset }) : entries
}

/** The end record, which must be the very last bytes. */
async function findEnd(blob: Blob) {
  const tail = await readRange(blob, Math.max(0, blob.size - endBytes - locatorBytes), blob.size)
  if (!tail) return fail({ kind: 'cannot-read' })
  const endAt = tail.length - endBytes
  const end = readEnd(tail, endAt)
  if (!end || end.commentBytes > 0) return fail(await whyNoEnd(blob))
  if (hasSignature(tail, endAt - locatorBytes, signature.zip64Locator, locatorBytes))
    return fail({ kind: 'zip64' })
  return ok(end)
}

async function whyNoEnd(blob: Blob): Promise<ArchiveFailure> {
  const tail = await readRange(blob, Math.max(0, blob.size - endBytes - maxComment), blob.size)
  const head = await readRange(blob, 0, Math.min(4, blob.size))
  if (!tail || !head) return { kind: 'cannot-read' }
  for (let at = tail.length - endBytes; at >= 0; at--) {
    const end = readEnd(tail, at)
    if (!end) continue
    const isComment = at + endBytes + end.commentBytes === tail.length
    return { kind: isComment ? 'archive-comment' : 'bytes-after-end' }
  }
  return { kind: hasSignature(head, 0, signature.local, 4) ? 'cut-off' : 'not-a-zip' }
}

function parseDirectory(
  bytes: Bytes,
  count: number,
  limits: ZipLimits,
): Result<DirectoryEntry[], ArchiveFailure> {
  const entries: DirectoryEntry[] = []
  let at = 0
  let total = 0
  while (entries.length < count) {
    const record = readCentral(bytes, at)
    if (!record) return fail({ kind: 'broken-directory' })
    const path = readName(record.name, (record.flags & flag.utf8) !== 0)
    if (path === undefined) return fail({ kind: 'name-not-utf8' })
    const fault = recordFault(record, path, limits)
    if (fault) return fail(fault)
    total += record.size
    if (total > limits.bytes) return fail({ kind: 'archive-too-large', limit: limits.bytes })
    entries.push({ ...record, path })
    at += record.bytes
  }
  return at === bytes.length ? ok(entries) : fail({ kind: 'broken-directory' })
}

function recordFault(record: CentralRecord, path: string, limits: ZipLimits): ArchiveFailure | undefined {
  const name = nameFault(path)
  if (name) return { kind: 'unsafe-name', path, fault: name }
  if (record.hasComment || record.disk !== 0) return { kind: 'broken-directory' }
  return extraFault(record, path) ?? typeFault(record, path) ?? sizeFault(record, path, limits)
}

const unixFolder = 0x4
const unixPlainFile = 0x8

function typeFault(record: CentralRecord, path: string): EntryFailure | undefined {
  if (record.flags & (flag.encrypted | flag.strong | flag.masked)) return { kind: 'encrypted', path }
  const isKnown = record.method === method.store || record.method === method.deflate
  if (!isKnown || record.flags & ~knownFlags)
    return { kind: 'unknown-compression', path, method: record.method }
  const isFolder = path.endsWith('/')
  const unixType = record.externalAttributes >>> 28
  const isOther = unixType !== 0 && unixType !== (isFolder ? unixFolder : unixPlainFile)
  return isOther || (isFolder && record.size > 0) ? { kind: 'not-a-plain-file', path } : undefined
}

function sizeFault(record: CentralRecord, path: string, limits: ZipLimits): EntryFailure | undefined {
  const { size, packedSize } = record
  if (record.method === method.store && size !== packedSize) return { kind: 'wrong-size', path }
  if (size > limits.entryBytes) return { kind: 'entry-too-large', path, limit: limits.entryBytes }
  const isTight = size > mebibyte && size > packedSize * limits.ratio
  return isTight ? { kind: 'packed-too-tightly', path, limit: limits.ratio } : undefined
}
