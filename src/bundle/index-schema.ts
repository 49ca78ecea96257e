import { z } from 'zod/mini'
import {
  Enrolment,
  EntryId,
  EvidenceFile,
  Instant,
  Owner,
  PortfolioId,
  Request,
  Sha256Hex,
  Snapshot,
  StructureRef,
  schemaVersion,
  Title,
} from '#domain'
import { Thumbprint } from '#sign'
import { bundleFormat, folders } from './format.ts'

const most = 10_000

function pathIn(folder: string, name: RegExp) {
  return z.string().check(z.regex(new RegExp(`^${folder}${name.source}$`)))
}

/** A file of the payload that an entry shows, with everything known of it. */
export const BundleFile = z.strictObject({
  ...EvidenceFile.shape,
  path: pathIn(folders.files, /[a-z0-9_-][a-z0-9._-]{0,99}/),
})
export type BundleFile = z.output<typeof BundleFile>

/**
 * One entry: the digest of its item file, which holds the facts, and beside it the details that may change
 * without touching a confirmation. Both are parsed together as one `Entry`.
 */
const BundleItem = z.strictObject({
  id: EntryId,
  path: pathIn(folders.items, /[0-9a-f-]{36}[.]json/),
  sha256: Sha256Hex,
  details: z.looseObject({ captions: z.array(z.looseObject({})) }),
})

/** What a bundle is for: to move to another school, or to ask a person to confirm what lies in it. */
export const BundlePurpose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('handover'), receiver: Title, reason: Title }),
  z.strictObject({ kind: z.literal('request'), ...Request.shape }),
])
export type BundlePurpose = z.output<typeof BundlePurpose>

/** `data/portfolio.json`: what the bundle is, whose, for whom, and what lies in it. */
export const BundleIndex = z.strictObject({
  format: z.literal(bundleFormat),
  schemaVersion: z.literal(schemaVersion),
  app: z.strictObject({ name: Title, version: Title }),
  createdAt: Instant,
  purpose: BundlePurpose,
  portfolioId: PortfolioId,
  owner: z.strictObject({ ...Owner.shape, key: Thumbprint }),
  enrolments: z.array(Enrolment).check(z.minLength(1), z.maxLength(50)),
  structure: StructureRef,
  isExample: z.boolean(),
  startedAt: Instant,
  updatedAt: Instant,
  items: z.array(BundleItem).check(z.maxLength(most)),
  files: z.array(BundleFile).check(z.maxLength(most)),
  credentials: z.array(pathIn(folders.credentials, /[0-9a-f-]{36}[.]jwt/)).check(z.maxLength(most)),
  /** A whole copy carries them; every file that they show is listed in `files`. */
  snapshots: z.optional(z.array(Snapshot).check(z.maxLength(500))),
})
export type BundleIndex = z.output<typeof BundleIndex>

/** What can be read of an index of any version: enough to say that it is newer, and whose it is. */
export const IndexHead = z.object({
  format: z.string().check(z.regex(/^portfolio-bundle[/]\d{1,4}$/)),
  schemaVersion: z.int().check(z.minimum(1)),
  owner: z.object({ key: Thumbprint }),
})
export type IndexHead = z.output<typeof IndexHead>

/** `ItemOwner` of the domain, as it stands in an item file. */
const ItemOwner = z.strictObject({
  portfolioId: PortfolioId,
  key: Thumbprint,
  displayName: z.string().check(z.maxLength(1000)),
})

export const ItemFile = z.looseObject({
  owner: ItemOwner,
  id: EntryId,
  evidence: z.array(z.strictObject({ file: Sha256Hex })),
})
