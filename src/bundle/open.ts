import { digestBlob } from '#bytes'
import type { Entry, EvidenceFile, Portfolio, Sha256Hex } from '#domain'
import { ok, type Result } from '#failure'
import { type Bag, type BundleSource, type ContainerFailure, openContainer } from './container.ts'
import type { BundleIndex } from './index-schema.ts'
import { type ContentsFailure, readContents, readIndex } from './read-contents.ts'
import type { ReadFile } from './write.ts'

export type OpenFailure = ContainerFailure | ContentsFailure

/** What lies in a bundle, for reading and for taking over. It says nothing of signatures: `verifyBundle` does. */
export type OpenedBundle = {
  index: BundleIndex
  portfolio: Portfolio
  entries: Entry[]
  files: EvidenceFile[]
  /** A file whose bytes were found to be those of its digest. Rejects for any other. */
  readFile: ReadFile
}

/** Opens a ZIP, or the files of an unpacked folder. Only index and items are read; files are read when asked for. */
export async function openBundle(source: BundleSource): Promise<Result<OpenedBundle, OpenFailure>> {
  const bag = await openContainer(source)
  if (!bag.ok) return bag
  const parsed = await readIndex(bag.value)
  if (!parsed.ok) return parsed
  const contents = await readContents(bag.value, parsed.value)
  if (!contents.ok) return contents
  const { index, portfolio, entries } = contents.value
  const files = index.files.map(({ path: _path, ...file }) => file)
  return ok({ index, portfolio, entries, files, readFile: fileReader(bag.value, index) })
}

function fileReader(bag: Bag, index: BundleIndex): ReadFile {
  const paths = new Map(index.files.map(({ sha256, path }) => [sha256, path]))
  const found = new Set<Sha256Hex>()
  return async (sha256) => {
    const blob = await bag.get(paths.get(sha256) ?? '')?.blob()
    if (!blob?.ok) throw new Error(`Cannot read the file ${sha256} of the bundle`)
    if (!found.has(sha256)) {
      const digest = await digestBlob(blob.value)
      if (digest.sha256 !== sha256) throw new Error(`Cannot take the file ${sha256}: its bytes are others`)
      found.add(sha256)
    }
    return blob.value
  }
}
