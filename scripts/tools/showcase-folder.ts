import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentPath, type PublishedShowcase } from '#publish'

/** Writes a showcase in place of the one that stood there: a picture that is no longer shown does not stay. */
export function putShowcase(folder: string, { content, pictures }: PublishedShowcase): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of pictures) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  writeFileSync(join(folder, contentPath), `${JSON.stringify(content, null, 2)}\n`)
}
