import type { BlobDigest } from '#bytes'
import type { BagFacts } from './check-bag.ts'
import type { Bag, BagFile } from './container.ts'
import { eachOf } from './each-of.ts'
import type { Manifest } from './manifest.ts'

/** How the files of a bag stand to its manifests. Paths are inside the bag. */
export type Integrity = {
  /** Payload files and their bytes, as they lie in the bag. */
  files: number
  bytes: number
  changed: string[]
  missing: string[]
  extra: string[]
}

export type IntegrityCheck = {
  integrity: Integrity
  /** What the bytes of each file really are. */
  digests: ReadonlyMap<string, BlobDigest>
  /** Files that are what the manifest says, while the archive states a wrong checksum for them. */
  wrongChecksums: string[]
}

export type CheckOptions = {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: { done: number; of: number }) => void) | undefined
}

/** Two large files in flight keep one core reading while the other hashes; small ones wait for reads. */
const largeAbove = 8 * 2 ** 20
const largeLanes = 2
const smallLanes = 4

/** Hashes every file that a manifest lists. Progress counts bytes. Rejects with the reason of the signal. */
export async function checkIntegrity(
  bag: Bag,
  { manifest, tagManifest }: BagFacts,
  { signal, onProgress }: CheckOptions,
): Promise<IntegrityCheck> {
  const expected: Manifest = new Map([...manifest, ...tagManifest])
  const payload = [...bag].filter(([path]) => path.startsWith('data/'))
  const listed = [...bag].filter(([path]) => expected.has(path))
  const digests = new Map<string, BlobDigest>()
  const of = listed.reduce((sum, [, { size }]) => sum + size, 0)
  let done = 0
  const hash = async ([path, file]: [string, BagFile]) => {
    signal?.throwIfAborted()
    const digest = await file.digest(signal)
    if (digest.ok) digests.set(path, digest.value)
    done += file.size
    onProgress?.({ done, of })
  }
  const isLarge = ([, { size }]: [string, BagFile]) => size > largeAbove
  await eachOf(
    listed.filter((one) => !isLarge(one)),
    smallLanes,
    hash,
  )
  await eachOf(listed.filter(isLarge), largeLanes, hash)
  const isSame = (path: string) => digests.get(path)?.sha256 === expected.get(path)
  return {
    digests,
    integrity: {
      files: payload.length,
      bytes: payload.reduce((sum, [, { size }]) => sum + size, 0),
      changed: listed.map(([path]) => path).filter((path) => !isSame(path)),
      missing: [...expected.keys()].filter((path) => !bag.has(path)),
      extra: payload.map(([path]) => path).filter((path) => !manifest.has(path)),
    },
    wrongChecksums: listed
      .filter(([path, file]) => isSame(path) && file.crc32 !== undefined)
      .filter(([path, file]) => digests.get(path)?.crc32 !== file.crc32)
      .map(([path]) => path),
  }
}
