import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { pageFiles, type ReadText } from './page-files.ts'

/** One file the worker keeps; without a revision where the name itself carries the hash of the content. */
export type PrecacheEntry = { url: string; revision: string | null }

export type PrecachePlan = {
  /** The pages with what they cannot start without: kept before the worker takes over. */
  atOnce: PrecacheEntry[]
  /** Guides, and what belongs to single acts (a PDF, a signature, a report): kept right after, without holding up a page. */
  later: PrecacheEntry[]
}

/**
 * Left out: pages that only a host shows, the worker itself, published showcases (a school may have thousands)
 * and the pictures that a shop window of apps or the system takes at the installation.
 */
const leftOut = /^(?:404[.]html|sw[.]js|robots[.]txt|showcases?\/.+\/|screenshots\/|icons\/.+[.]png)/

/** Guides, and pages of acts that come a few times a year. */
const rare = /^(?:guides\/.+|reports|table|transition|binder|who|archive)\//

export function planPrecache(paths: readonly string[], read: (path: string) => Buffer): PrecachePlan {
  const wanted = paths.filter((path) => !leftOut.test(path))
  const isNeeded = startNeeds(wanted, (path) => read(path).toString('utf8'))
  const isNamed = namedBy(wanted, (path) => read(path).toString('utf8'))
  const isLater = (path: string) => rare.test(path) || (isHashed(path) && !isNeeded(path))
  const [others, atOnce] = partition(wanted, isLater)
  const later = others.filter((path) => !isHashed(path) || isNamed(path))
  const entryOf = (path: string) => ({ url: path, revision: isHashed(path) ? null : revisionOf(read(path)) })
  return { atOnce: atOnce.map(entryOf), later: later.map(entryOf) }
}

function isHashed(path: string): boolean {
  return path.startsWith('_astro/')
}

/** Tells of a file whether a page loads it at its start or names it: a script, a style, a face, a picture. */
function startNeeds(paths: readonly string[], read: ReadText): (path: string) => boolean {
  const pages = paths.filter((path) => path.endsWith('.html') && !rare.test(path))
  const files = pages.map((page) => pageFiles(page, read))
  const scripts = new Set(files.flatMap(({ scripts }) => [...scripts]))
  const styles = new Set(files.flatMap(({ styles }) => [...styles]))
  const texts = [...pages, ...styles].map(read)
  return (path) => scripts.has(path) || texts.some((text) => text.includes(posix.basename(path)))
}

/** Tells of a file whether any code names it: a build may leave copies that nobody loads. */
function namedBy(paths: readonly string[], read: ReadText): (path: string) => boolean {
  const code = paths.filter((path) => /[.](?:html|m?js|css)$/.test(path)).map(read)
  return (path) => code.some((text) => text.includes(posix.basename(path)))
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
