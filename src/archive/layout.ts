import { type Bytes, equalBytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { readRange } from './blob-range.ts'
import type { Directory, DirectoryEntry } from './directory.ts'
import { extraFault } from './extra.ts'
import type { ArchiveFailure } from './failure.ts'
import { flag, localBytes, signature } from './format.ts'
import { mebibyte } from './limits.ts'
import { type Header, hasSignature, readLocal } from './read-records.ts'

export type LocatedEntry = DirectoryEntry & { dataOffset: number }

type Span = { entry: DirectoryEntry; next: number }
type Piece = { from: number; to: number; spans: Span[] }

/** Room for the extra fields of one local header; sane writers take a few dozen bytes. */
const maxExtra = 1024
/** Headers closer than this come with one read: reading a little too much is cheaper than reading twice. */
const maxGap = 64 * 1024
const maxPiece = mebibyte
const readsAtOnce = 32

/**
 * Checks that entries and directory cover the archive without gap and overlap, and that each local header says
 * what the directory says. Then no two readers can see two different contents.
 */
export async function locateEntries(
  blob: Blob,
  { entries, offset }: Directory,
): Promise<Result<LocatedEntry[], ArchiveFailure>> {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset)
  if ((inOrder[0]?.offset ?? offset) > 0) return fail({ kind: 'bytes-before-start' })
  const spans = inOrder.map((entry, at) => ({ entry, next: inOrder[at + 1]?.offset ?? offset }))
  const crowded = spans.find(({ entry, next }) => entry.offset + localBytes > next)
  if (crowded) return fail({ kind: 'overlapping-entries', path: crowded.entry.path })
  const pieces = splitIntoPieces(spans)
  const located: LocatedEntry[] = []
  for (let at = 0; at < pieces.length; at += readsAtOnce) {
    const batch = pieces.slice(at, at + readsAtOnce).map((piece) => locateIn(blob, piece))
    for (const result of await Promise.all(batch)) {
      if (!result.ok) return result
      located.push(...result.value)
    }
  }
  return ok(located)
}

function splitIntoPieces(spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  for (const span of spans) {
    const from = span.entry.offset
    const to = Math.min(span.next, from + localBytes + span.entry.name.length + maxExtra)
    const last = pieces.at(-1)
    const isNear = last && from - last.to < maxGap && to - last.from < maxPiece
    if (isNear) {
      last.to = to
      last.spans.push(span)
    } else pieces.push({ from, to, spans: [span] })
  }
  return pieces
}

async function locateIn(blob: Blob, piece: Piece): Promise<Result<LocatedEntry[], ArchiveFailure>> {
  const bytes = await readRange(blob, piece.from, piece.to)
  if (!bytes) return fail({ kind: 'cannot-read' })
  const located: LocatedEntry[] = []
  for (const { entry, next } of piece.spans) {
    const local = readLocal(bytes, entry.offset - piece.from)
    if (!local) return fail({ kind: 'headers-differ', path: entry.path })
    const dataOffset = entry.offset + local.bytes
    const fault =
      headerFault(local, entry) ?? (await spaceFault(blob, entry, dataOffset + entry.packedSize, next))
    if (fault) return fail(fault)
    located.push({ ...entry, dataOffset })
  }
  return ok(located)
}

function headerFault(local: Header, entry: DirectoryEntry): ArchiveFailure | undefined {
  const sizesFollow = (entry.flags & flag.descriptor) !== 0
  const isSame = (a: number, b: number) => a === b || (sizesFollow && a === 0)
  const agrees =
    local.flags === entry.flags &&
    local.method === entry.method &&
    isSame(local.crc32, entry.crc32) &&
    isSame(local.size, entry.size) &&
    isSame(local.packedSize, entry.packedSize) &&
    equalBytes(local.name, entry.name)
  return agrees ? extraFault(local, entry.path) : { kind: 'headers-differ', path: entry.path }
}

/** What lies between the end of an entry's data and the next record: nothing, or its data descriptor. */
async function spaceFault(
  blob: Blob,
  entry: DirectoryEntry,
  end: number,
  next: number,
): Promise<ArchiveFailure | undefined> {
  const { path } = entry
  if (end > next) return { kind: 'overlapping-entries', path }
  if (end === next && !(entry.flags & flag.descriptor)) return undefined
  if (!(entry.flags & flag.descriptor) || next - end > descriptorBytes) return { kind: 'hidden-bytes', path }
  const bytes = await readRange(blob, end, next)
  if (!bytes) return { kind: 'cannot-read' }
  return isDescriptorOf(entry, bytes) ? undefined : { kind: 'headers-differ', path }
}

const descriptorBytes = 16

/** A data descriptor (4.3.9); its signature is optional. */
function isDescriptorOf(entry: DirectoryEntry, bytes: Bytes): boolean {
  const isSigned = hasSignature(bytes, 0, signature.descriptor, descriptorBytes)
  if (bytes.length !== descriptorBytes - (isSigned ? 0 : 4)) return false
  const view = new DataView(bytes.buffer, isSigned ? 4 : 0)
  return (
    view.getUint32(0, true) === entry.crc32 &&
    view.getUint32(4, true) === entry.packedSize &&
    view.getUint32(8, true) === entry.size
  )
}
