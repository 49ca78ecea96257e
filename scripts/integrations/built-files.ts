import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

/** Paths of all files under a folder, with `/`, in code-unit order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => `${item.parentPath}${sep}${item.name}`.slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\//, ''))
    .sort()
}
