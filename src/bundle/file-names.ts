import { asciiSlug } from '#bytes'
import type { EvidenceFile } from '#domain'
import { folders } from './format.ts'
import type { BundleFile } from './index-schema.ts'

const maxStem = 60

/**
 * Gives each file its path in the bundle: a number that keeps names apart and in order, then the original name
 * in Latin letters. Other scripts come out of some unpackers unreadable, so the original name stays in the index.
 */
export function nameFiles(files: readonly EvidenceFile[]): BundleFile[] {
  return files.map((file, at) => {
    const number = String(at + 1).padStart(4, '0')
    const [, stem = '', extension = 'bin'] = /^(.*?)(?:[.]([a-z0-9]{1,8}))?$/i.exec(file.name) ?? []
    const slug = asciiSlug(stem, maxStem) || file.media
    return { ...file, path: `${folders.files}${number}-${slug}.${extension.toLowerCase()}` }
  })
}
