import { createHash } from 'node:crypto'

/** One file the worker keeps; without a revision where the name itself carries the hash of the content. */
export type PrecacheEntry = { url: string; revision: string | null }

/**
 * Left out: pages that only a host shows, the worker itself, published showcases (a school may have thousands)
 * and the pictures that a shop window of apps shows before the installation.
 */
const leftOut = /^(?:404[.]html|sw[.]js|robots[.]txt|showcases?\/.+\/|manifest-screens\/)/

/** What the app needs to open any of its pages without a network. */
export function planPrecache(paths: readonly string[], read: (path: string) => Uint8Array): PrecacheEntry[] {
  return paths
    .filter((path) => !leftOut.test(path))
    .map((path) => ({ url: path, revision: path.startsWith('_astro/') ? null : revisionOf(read(path)) }))
}

function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
