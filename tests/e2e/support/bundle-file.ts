import { openAsBlob } from 'node:fs'
import { openBundle } from '#bundle'
import { canonicalJson, readUtf8 } from '#bytes'

/** What a bundle holds whoever signed it: portfolio, entries and digests of files, in canonical form. */
export async function heldBy(path: string): Promise<string | undefined> {
  const opened = await openBundle(await openAsBlob(path))
  if (!opened.ok) throw new Error(`Cannot open the bundle: ${opened.failure.kind}`)
  const { portfolio, entries, files } = opened.value
  const inOrder = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))
  const digests = files.map(({ sha256 }) => sha256).sort()
  return readUtf8(canonicalJson({ portfolio, entries: inOrder, digests }))
}

/** The archive with one byte changed inside the stored file whose name holds `part`. */
export function changeOneByte(archive: Buffer, part: string): Buffer {
  const name = archive.indexOf(part, archive.indexOf('/data/files/'))
  const header = archive.lastIndexOf(Buffer.from('PK\x03\x04'), name)
  const data = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const changed = Buffer.from(archive)
  changed[data + 100] = (changed[data + 100] ?? 0) ^ 1
  return changed
}
