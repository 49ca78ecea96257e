import { fail, ok, type Result } from '#failure'
import { readingAhead, windowOver } from './blob-range.ts'
import { nameClash } from './clashes.ts'
import { entryOf, type ZipEntry } from './content.ts'
import { readDirectory } from './directory.ts'
import type { ArchiveFailure } from './failure.ts'
import { locateEntries } from './layout.ts'
import { type ZipLimits, zipLimits } from './limits.ts'

/** Files of an archive by path, in the order of the directory. Folders have no entries of their own. */
export type ZipArchive = { readonly entries: ReadonlyMap<string, ZipEntry> }

/**
 * Opens a ZIP for strict reading: STORE and DEFLATE, no Zip64, every byte accounted for. Reads the directory
 * and the local headers, never the contents. Whatever the bytes are, the outcome is a value.
 */
export async function openZip(
  blob: Blob,
  limits: ZipLimits = zipLimits,
): Promise<Result<ZipArchive, ArchiveFailure>> {
  const directory = await readDirectory(blob, limits)
  if (!directory.ok) return directory
  const clash = nameClash(directory.value.entries)
  if (clash) return fail(clash)
  const located = await locateEntries(blob, directory.value)
  if (!located.ok) return located
  const files = located.value.filter(({ path }) => !path.endsWith('/'))
  const readers = { read: windowOver(blob), readAhead: readingAhead(blob) }
  return ok({ entries: new Map(files.map((entry) => [entry.path, entryOf(blob, readers, entry)])) })
}
