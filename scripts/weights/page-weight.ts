import { posix } from 'node:path'

/** Bytes of a built page as they travel, compressed, before the reader does anything. */
export type PageWeight = { page: string; html: number; css: number; script: number }

/** The compressed size of a built file. */
export type WeighFile = (path: string) => number
export type ReadFile = (path: string) => string

const linkedScript = /<script[^>]*\ssrc="([^"]+)"|<link[^>]*\srel="modulepreload"[^>]*\shref="([^"]+)"/g
const linkedStyle =
  /<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"|<link[^>]*\shref="([^"]+)"[^>]*\srel="stylesheet"/g
// A static import or re-export; `import(` of what is loaded later does not match.
const staticImport = /(?:\bfrom|\bimport)\s*["'`]([./][\w./-]+)["'`]/g

export function weighPage(page: string, read: ReadFile, weigh: WeighFile): PageWeight {
  const html = read(page)
  const scripts = withImports(
    matches(html, linkedScript).map((address) => resolve(page, address)),
    read,
  )
  const styles = new Set(matches(html, linkedStyle).map((address) => resolve(page, address)))
  return { page, html: weigh(page), css: sum(styles, weigh), script: sum(scripts, weigh) }
}

/** Every script that a page cannot start without. */
function withImports(roots: readonly string[], read: ReadFile): Set<string> {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const address of matches(read(path), staticImport)) visit(resolve(path, address))
  }
  roots.forEach(visit)
  return found
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, one, other]) => one ?? other ?? [])
}

function resolve(from: string, address: string): string {
  return address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(from), address)
}

function sum(paths: Iterable<string>, weigh: WeighFile): number {
  return [...paths].reduce((total, path) => total + weigh(path), 0)
}
