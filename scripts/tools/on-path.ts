import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of the first of these programs that a shell would find, as `which` answers. */
export function findOnPath(names: readonly string[], path = process.env['PATH'] ?? ''): string | undefined {
  const files = names.flatMap((name) => [name, `${name}.exe`])
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  return files.flatMap((file) => folders.map((folder) => join(folder, file))).find((file) => existsSync(file))
}
