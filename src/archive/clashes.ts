import type { EntryFailure } from './failure.ts'
import { foldName } from './names.ts'

/**
 * The first entry whose name meets another one: the same name twice, names that differ only in letter case or
 * Unicode form, or a name that is a file here and a folder there.
 */
export function nameClash(entries: readonly { path: string }[]): EntryFailure | undefined {
  const paths = new Set<string>()
  const spellings = new Map<string, string>()
  for (const { path } of entries) {
    if (paths.has(path)) return { kind: 'same-name', path }
    paths.add(path)
    for (const place of placesOf(path)) {
      const folded = foldName(place.replace(/\/$/, ''))
      const twin = spellings.get(folded) ?? place
      if (twin !== place) return { kind: 'twin-names', path, twin }
      spellings.set(folded, place)
    }
  }
  return undefined
}

/** `a/b/c.txt` stands in `a/` and `a/b/`. */
function placesOf(path: string): string[] {
  const folders = Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index + 1))
  return path.endsWith('/') ? folders : [...folders, path]
}
