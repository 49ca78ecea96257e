import { openAsBlob } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { BundleSource } from '#bundle'

/** A file, or all files of a folder by their paths inside it; undefined for what cannot be read. Bytes are read later. */
export async function readSource(path: string): Promise<BundleSource | undefined> {
  try {
    return (await stat(path)).isDirectory() ? await readFolder(path) : await openAsBlob(path)
  } catch {
    return undefined
  }
}

async function readFolder(folder: string): Promise<Map<string, Blob>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const blobs = files.map(async (file): Promise<[string, Blob]> => {
    return [relative(folder, file).split(sep).join('/'), await openAsBlob(file)]
  })
  return new Map(await Promise.all(blobs))
}
