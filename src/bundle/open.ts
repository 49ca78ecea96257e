import { digestBlob } from '#bytes'
import type { Confirmation, Entry, EvidenceFile, Portfolio, Sha256Hex, Snapshot } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ReadPdf } from './check-pdf.ts'
import { readConfirmations } from './confirmations.ts'
import { type Bag, type BundleSource, type ContainerFailure, openContainer } from './container.ts'
import type { BundleIndex } from './index-schema.ts'
import { type Contents, type ContentsFailure, readContents, readIndex } from './read-contents.ts'
import { readPdfBytes, readPdfContents } from './verify-pdf-alone.ts'
import type { ReadFile } from './write.ts'

export type OpenFailure = ContainerFailure | ContentsFailure

/** What lies in a bundle, for reading and for taking over. It says nothing of signatures: `verifyBundle` does. */
export type OpenedBundle = {
  index: BundleIndex
  portfolio: Portfolio
  entries: Entry[]
  files: EvidenceFile[]
  snapshots: readonly Snapshot[]
  confirmations: readonly Confirmation[]
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
  return ok({
    ...opened(contents.value),
    confirmations: (await readConfirmations(bag.value))
      .filter(({ owner }) => owner === contents.value.index.owner.key)
      .map(({ confirmation }) => confirmation),
    readFile: fileReader(bag.value, contents.value.index),
  })
}

/** What a PDF that came without its bundle still holds: everything but confirmations and the bytes of files. */
export type OpenedPdf = Omit<OpenedBundle, 'readFile' | 'confirmations'>

/** Opens a lone PDF by the index and the items that it carries. */
export async function openPdf(pdf: Blob, readPdf: ReadPdf): Promise<Result<OpenedPdf, ContentsFailure>> {
  const bytes = await readPdfBytes(pdf)
  const contents = bytes
    ? await readPdfContents(await readPdf(bytes))
    : fail({ kind: 'index-missing' as const })
  return contents.ok ? ok(opened(contents.value)) : contents
}

function opened({ index, portfolio, entries }: Contents): OpenedPdf {
  const files = index.files.map(({ path: _path, ...file }) => file)
  return { index, portfolio, entries, files, snapshots: index.snapshots ?? [] }
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
