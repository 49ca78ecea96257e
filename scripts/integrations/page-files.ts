import { posix } from 'node:path'

export type ReadText = (path: string) => string

const linkedScript = /<script[^>]*\ssrc="([^"]+)"|<link[^>]*\srel="modulepreload"[^>]*\shref="([^"]+)"/g
const linkedStyle =
  /<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"|<link[^>]*\shref="([^"]+)"[^>]*\srel="stylesheet"/g
// A static import or re-export; `import(` of what is loaded later does not match.
const staticImport = /(?:\bfrom|\bimport)\s*["'`]([./][\w./-]+)["'`]/g

/** Scripts and styles that a built page cannot start without, each once, as paths in the built folder. */
export function pageFiles(page: string, read: ReadText): { scripts: Set<string>; styles: Set<string> } {
  const html = read(page)
  const linked = (pattern: RegExp) => matches(html, pattern).map((address) => resolve(page, address))
  return { scripts: withImports(linked(linkedScript), read), styles: new Set(linked(linkedStyle)) }
}

function withImports(roots: readonly string[], read: ReadText): Set<string> {
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
