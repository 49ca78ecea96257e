import { type ArchiveFailure, openZip, type ZipEntry } from '#archive'
import { type BlobDigest, type Bytes, digestBlob } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { isPayloadPath, isTagPath, tag } from './format.ts'

/** A bundle as it came: an archive, or the files of an unpacked folder by their paths. */
export type BundleSource = Blob | ReadonlyMap<string, Blob>

/** A file of a bag. Only an archive states a checksum. */
export type BagFile = Omit<ZipEntry, 'path' | 'crc32'> & { readonly crc32?: number }

/** Files by their path inside the top folder. */
export type Bag = ReadonlyMap<string, BagFile>

export type ContainerFailure =
  | ArchiveFailure
  | { kind: 'not-one-folder' }
  | { kind: 'not-a-bag' }
  | { kind: 'foreign-file'; path: string }

/** Opens an archive or a folder and looks that nothing lies in it that the format has no place for. */
export async function openContainer(source: BundleSource): Promise<Result<Bag, ContainerFailure>> {
  const isArchive = source instanceof Blob
  const files = isArchive ? await archiveFiles(source) : ok(folderFiles(source))
  if (!files.ok) return files
  const bag = insideTopFolder(files.value, isArchive)
  if (!bag) return fail({ kind: 'not-one-folder' })
  // Said first of an archive that has nothing to do with us.
  if (!bag.has(tag.bagit)) return fail({ kind: 'not-a-bag' })
  const foreign = [...bag.keys()].find((path) => !isPayloadPath(path) && !isTagPath(path))
  return foreign === undefined ? ok(bag) : fail({ kind: 'foreign-file', path: foreign })
}

async function archiveFiles(blob: Blob): Promise<Result<Bag, ArchiveFailure>> {
  const archive = await openZip(blob)
  return archive.ok ? ok(archive.value.entries) : archive
}

/** Systems leave these in every folder they show. */
const litter = /(?:^|[/])(?:[.]DS_Store|Thumbs[.]db|desktop[.]ini|[.]_[^/]*)$/

function folderFiles(files: ReadonlyMap<string, Blob>): Bag {
  const kept = [...files].filter(([path]) => !litter.test(path))
  return new Map(kept.map(([path, blob]) => [path, looseFile(blob)]))
}

function looseFile(blob: Blob): BagFile {
  return {
    size: blob.size,
    digest: (signal) => readLoose<BlobDigest>(() => digestBlob(blob, { signal }), signal),
    bytes: () => readLoose<Bytes>(async () => new Uint8Array(await blob.arrayBuffer())),
    blob: async () => ok(blob),
  }
}

async function readLoose<T>(
  read: () => Promise<T>,
  signal?: AbortSignal,
): Promise<Result<T, ArchiveFailure>> {
  try {
    return ok(await read())
  } catch (error) {
    if (signal?.aborted) throw error
    return fail({ kind: 'cannot-read' })
  }
}

/** Strips the one top folder. A directory picker may give paths without it, an archive may not. */
function insideTopFolder(files: Bag, isArchive: boolean): Bag | undefined {
  const tops = new Set(Array.from(files.keys(), (path) => path.slice(0, path.indexOf('/') + 1)))
  if (!isArchive && tops.has('')) return files
  const [top] = tops
  if (!top || tops.size > 1) return undefined
  return new Map(Array.from(files, ([path, file]) => [path.slice(top.length), file]))
}
