import type { ArchiveFailure } from '#archive'
import type { Bytes } from '#bytes'
import { fail, ok, type Result } from '#failure'
import { isBagDeclaration, type Oxum, readOxum } from './bag-info.ts'
import type { Bag } from './container.ts'
import { isPayloadPath, listedTags, sizeLimits, tag } from './format.ts'
import { type Manifest, type ManifestFailure, parseManifest } from './manifest.ts'

export type BagFailure =
  | { kind: 'tag-file-missing'; path: string }
  | { kind: 'file-too-large'; path: string; limit: number }
  | { kind: 'wrong-declaration' }
  | { kind: 'wrong-oxum' }
  /** RFC 8493 section 2.2.1: a tag manifest MUST list the payload manifests. Without it nothing is signed. */
  | { kind: 'manifest-not-listed' }
  | { kind: 'tag-file-not-listed'; path: string }
  | ManifestFailure
  | ArchiveFailure

export type BagFacts = {
  /** What the payload must be, by the manifest. */
  manifest: Manifest
  /** What the tag files must be, by the tag manifest. */
  tagManifest: Manifest
  /** The bytes that signatures are made over. */
  tagManifestBytes: Bytes
  oxum: Oxum
}

/** Reads the tag files of a bag and holds them against RFC 8493 and the profile. Contents are not hashed here. */
export async function checkBag(bag: Bag): Promise<Result<BagFacts, BagFailure>> {
  const read = await readTags(bag)
  if (!read.ok) return read
  const [declaration, info, manifestBytes, tagManifestBytes] = read.value
  if (!isBagDeclaration(declaration)) return fail({ kind: 'wrong-declaration' })
  const oxum = readOxum(info)
  if (!oxum) return fail({ kind: 'wrong-oxum' })
  const manifest = parseManifest(manifestBytes, tag.manifest, isPayloadPath)
  if (!manifest.ok) return manifest
  const tagManifest = parseManifest(tagManifestBytes, tag.tagManifest, (path) => listedTags.includes(path))
  if (!tagManifest.ok) return tagManifest
  if (!tagManifest.value.has(tag.manifest)) return fail({ kind: 'manifest-not-listed' })
  const unlisted = listedTags.find((path) => !tagManifest.value.has(path))
  if (unlisted) return fail({ kind: 'tag-file-not-listed', path: unlisted })
  return ok({ manifest: manifest.value, tagManifest: tagManifest.value, tagManifestBytes, oxum })
}

async function readTags(bag: Bag): Promise<Result<[Bytes, Bytes, Bytes, Bytes], BagFailure>> {
  const [declaration, info, manifest, tagManifest] = await Promise.all([
    readTag(bag, tag.bagit),
    readTag(bag, tag.bagInfo),
    readTag(bag, tag.manifest),
    readTag(bag, tag.tagManifest),
  ])
  if (!declaration.ok) return declaration
  if (!info.ok) return info
  if (!manifest.ok) return manifest
  return tagManifest.ok ? ok([declaration.value, info.value, manifest.value, tagManifest.value]) : tagManifest
}

/** A small file whole, or why it is not read. */
async function readTag(bag: Bag, path: string): Promise<Result<Bytes, BagFailure>> {
  const file = bag.get(path)
  if (!file) return fail({ kind: 'tag-file-missing', path })
  if (file.size > sizeLimits.tag) return fail({ kind: 'file-too-large', path, limit: sizeLimits.tag })
  return file.bytes()
}
