import { type Bytes, readUtf8, utf8 } from '#bytes'
import { fail, ok, type Result } from '#failure'

/** Digests by path, as a manifest states them (RFC 8493 section 2.1.3). */
export type Manifest = ReadonlyMap<string, string>

export type ManifestFailure =
  | { kind: 'broken-manifest'; path: string; line: number }
  | { kind: 'path-twice-in-manifest'; path: string }
  | { kind: 'path-outside-the-bag'; path: string }

/** Sorted by code units, so that two machines sign the same bytes. */
export function writeManifest(digests: Manifest): Bytes {
  const lines = [...digests].sort(([a], [b]) => (a < b ? -1 : 1))
  return utf8(lines.map(([path, digest]) => `${digest}  ${path}\n`).join(''))
}

/**
 * Reads a manifest named `name`. CR LF and upper-case digits are legal; a path twice, or one that `isAllowed`
 * does not know, is not.
 */
export function parseManifest(
  bytes: Bytes,
  name: string,
  isAllowed: (path: string) => boolean,
): Result<Manifest, ManifestFailure> {
  const lines = (readUtf8(bytes) ?? '\0').replace(/\r?\n$/, '').split(/\r?\n/)
  const digests = new Map<string, string>()
  for (const [at, line] of lines.entries()) {
    const [, digest, path] = /^([0-9a-f]{64})[ \t]+(\S+)$/i.exec(line) ?? []
    if (!digest || !path) return fail({ kind: 'broken-manifest', path: name, line: at + 1 })
    if (digests.has(path)) return fail({ kind: 'path-twice-in-manifest', path })
    if (!isAllowed(path)) return fail({ kind: 'path-outside-the-bag', path })
    digests.set(path, digest.toLowerCase())
  }
  return ok(digests)
}
