import { type Bytes, canonicalJson, equalBytes, readJson } from '#bytes'
import { schemaVersion } from '#domain'
import { fail, ok, type Result } from '#failure'
import { bundleFormat } from './format.ts'
import { BundleIndex, IndexHead } from './index-schema.ts'
import { migrateIndex } from './migrations.ts'

export type IndexFailure =
  | { kind: 'not-an-index' }
  | { kind: 'newer-format'; format: string; schemaVersion: number }
  /** `where` is the path of the first wrong member, for those who read JSON. */
  | { kind: 'index-wrong'; where: string }

/** An index, and the version of the shapes in which it and its items were written. */
export type ParsedIndex = { index: BundleIndex; version: number }

/** The thumbprint of the key that an index of any version names as the owner's. */
export function ownerKeyIn(bytes: Bytes): string | undefined {
  return IndexHead.safeParse(readJson(bytes)).data?.owner.key
}

export function parseIndex(bytes: Bytes): Result<ParsedIndex, IndexFailure> {
  const raw = readJson(bytes)
  const head = IndexHead.safeParse(raw)
  if (!head.success) return fail({ kind: 'not-an-index' })
  const { format, schemaVersion: version } = head.data
  if (format !== bundleFormat || version > schemaVersion)
    return fail({ kind: 'newer-format', format, schemaVersion: version })
  const index = BundleIndex.safeParse(migrateIndex({ ...Object(raw) }, version))
  if (!index.success) return fail({ kind: 'index-wrong', where: index.error.issues[0]?.path.join('.') ?? '' })
  const members = version < schemaVersion ? Object(raw) : index.data
  const isFaithful = equalBytes(canonicalJson(members), bytes)
  // A member given twice, or text outside its normal form, would read otherwise elsewhere.
  return isFaithful
    ? ok({ index: index.data, version })
    : fail({ kind: 'index-wrong', where: 'canonical form' })
}
