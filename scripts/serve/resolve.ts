import { statSync } from 'node:fs'
import { join } from 'node:path'

export type ServedFile = { kind: 'file'; path: string; size: number; changedAt: number }
type Target = ServedFile | { kind: 'redirect'; to: string } | { kind: 'missing' }

const missing = { kind: 'missing' } as const

/** What stands at an address. Nothing outside the folder can be named, and no address has two spellings. */
export function resolveTarget(folder: string, base: string, address: string): Target {
  const [path = '/', query] = address.split(/\?(.*)/s)
  if (`${path}/` === base) return redirect(base, query)
  if (!path.startsWith(base)) return missing

  const segments = readSegments(path.slice(base.length))
  if (!segments) return missing
  const file = join(folder, ...segments)
  const isIndexAddress = path.endsWith('/')
  if (isIndexAddress) return fileTarget(join(file, 'index.html'))

  const plain = fileTarget(file)
  if (plain.kind === 'file' || fileTarget(join(file, 'index.html')).kind === 'missing') return plain
  return redirect(`${base}${segments.map(encodeURIComponent).join('/')}/`, query)
}

function redirect(path: string, query: string | undefined): Target {
  return { kind: 'redirect', to: query === undefined ? path : `${path}?${query}` }
}

/** Decoded names of a path, or nothing if one of them could lead out of the folder. */
function readSegments(path: string): string[] | undefined {
  try {
    const segments = path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
    return segments.some((name) => name.startsWith('.') || /[/\\\0]/.test(name)) ? undefined : segments
  } catch {
    return undefined
  }
}

function fileTarget(path: string): ServedFile | typeof missing {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) return missing
  return { kind: 'file', path, size: stat.size, changedAt: stat.mtimeMs }
}
