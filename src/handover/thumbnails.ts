import { base64 } from '#bytes'
import type { EvidenceFile, Sha256Hex } from '#domain'

/** A start page grows by a third more than this at most; further pictures are shown from their own files. */
const mostBytes = 4 * 2 ** 20

/** `data:` addresses of small copies, so that a page full of photos opens at once. */
export async function thumbnailAddresses(
  files: readonly EvidenceFile[],
  readThumbnail: ((file: Sha256Hex) => Promise<Blob | undefined>) | undefined,
): Promise<Map<Sha256Hex, string>> {
  const addresses = new Map<Sha256Hex, string>()
  if (!readThumbnail) return addresses
  let total = 0
  for (const { sha256 } of files.filter(({ media }) => media === 'image')) {
    const copy = await readThumbnail(sha256)
    if (!copy || !/^image[/][a-z+]+$/.test(copy.type)) continue
    total += copy.size
    if (total > mostBytes) break
    addresses.set(sha256, `data:${copy.type};base64,${base64(new Uint8Array(await copy.arrayBuffer()))}`)
  }
  return addresses
}
