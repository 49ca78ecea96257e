import { asciiSlug, type Bytes, canonicalJson, concat, sha256Hex, utf8 } from '#bytes'
import {
  type Confirmation,
  civilDate,
  displayName,
  type Entry,
  type EvidenceFile,
  type ItemOwner,
  type Portfolio,
  type Request,
  type Sha256Hex,
  type Snapshot,
  schemaVersion,
  splitEntry,
  writeItem,
} from '#domain'
import { fail, ok, type Result } from '#failure'
import { confirmationFiles } from './confirmations.ts'
import { nameFiles } from './file-names.ts'
import { app, bundleFormat, itemPath } from './format.ts'
import { type BundleFile, BundleIndex, type BundlePurpose } from './index-schema.ts'
import { writeSummary } from './summary.ts'

export type PlanInput = PlanContents & (HandoverPurpose | { request: Request })

/** For whom a portfolio is handed over, and why. */
type HandoverPurpose = { receiver: string; reason: string }

type PlanContents = {
  portfolio: Portfolio
  /** Exactly what the owner chose to hand over. */
  entries: readonly Entry[]
  /** What is known of their files; files that no entry shows are left out. */
  files: readonly EvidenceFile[]
  /** Only a whole copy has them: they hold entries that were not chosen here. */
  snapshots?: readonly Snapshot[] | undefined
  /** What others confirmed of these entries; those of other entries are left out. */
  confirmations?: readonly Confirmation[] | undefined
  /** Thumbprint URN of the owner's key. */
  key: string
  now: Date
}

/** Everything of a bundle that is known before its documents are written: they show and attach parts of it. */
export type BundlePlan = {
  /** Name of the top folder, and of the archive without its extension. */
  folder: string
  index: BundleIndex
  /** `data/portfolio.json`. It does not mention the PDF, which carries a copy of it. */
  indexBytes: Bytes
  summaryBytes: Bytes
  itemBytes: ReadonlyMap<string, Bytes>
  /** Confirmations and the certificates of those who gave them. */
  credentialBytes: ReadonlyMap<string, Bytes>
  trustBytes: ReadonlyMap<string, Bytes>
  /** All items as one canonical array, in the order of the index: the PDF carries it beside the index. */
  itemsBytes: Bytes
}

export type PlanFailure = { kind: 'file-not-described'; sha256: Sha256Hex; entry: string }

/** Throws for an entry given twice and for a purpose with an empty line. */
export async function planBundle(input: PlanInput): Promise<Result<BundlePlan, PlanFailure>> {
  const { portfolio, entries, snapshots = [], key, now } = input
  const kept = snapshots.flatMap((snapshot) => snapshot.items.map(({ entry }) => entry))
  const shown = filesOf([...entries, ...kept], input.files)
  if (!shown.ok) return shown
  const owner = { portfolioId: portfolio.id, key, displayName: displayName(portfolio.owner) }
  const items = await Promise.all(entries.map((entry) => planItem(entry, owner)))
  const itemBytes = new Map(items.map(({ listed, bytes }) => [listed.path, bytes]))
  const chosen = new Set(entries.map(({ id }) => id))
  const confirmations = (input.confirmations ?? []).filter(({ entry }) => chosen.has(entry))
  const { credentials, trust } = await confirmationFiles(confirmations)
  if (itemBytes.size < items.length) throw new RangeError('Cannot plan the bundle: an entry is given twice')
  const index = BundleIndex.parse({
    ...indexHead(input),
    items: items.map(({ listed }) => listed),
    files: shown.value,
    credentials: [...credentials.keys()],
    ...(snapshots.length > 0 && { snapshots }),
  })
  return ok({
    folder: folderName(input),
    index,
    indexBytes: canonicalJson(index),
    summaryBytes: writeSummary(portfolio, entries, shown.value, now.toISOString()),
    itemBytes,
    credentialBytes: credentials,
    trustBytes: trust,
    itemsBytes: canonicalArray(items.map(({ bytes }) => bytes)),
  })
}

/** Canonical members make a canonical array: nothing stands between them but commas. */
function canonicalArray(members: readonly Bytes[]): Bytes {
  const parts = members.flatMap((bytes, at) => (at === 0 ? [bytes] : [utf8(','), bytes]))
  return concat([utf8('['), ...parts, utf8(']')])
}

/** The files that entries show, in the order in which they are met. */
function filesOf(
  entries: readonly Entry[],
  files: readonly EvidenceFile[],
): Result<BundleFile[], PlanFailure> {
  const known = new Map(files.map((file) => [file.sha256, file]))
  const met = new Map<Sha256Hex, EvidenceFile>()
  for (const entry of entries) {
    for (const { file: sha256 } of entry.evidence) {
      const file = known.get(sha256)
      if (!file) return fail({ kind: 'file-not-described', sha256, entry: entry.id })
      met.set(sha256, file)
    }
  }
  return ok(nameFiles([...met.values()]))
}

function indexHead(input: PlanInput) {
  const { portfolio, key, now } = input
  const { id, createdAt, updatedAt, owner, enrolments, structure, isExample } = portfolio
  return {
    format: bundleFormat,
    schemaVersion,
    app,
    createdAt: now.toISOString(),
    purpose: purposeOf(input),
    portfolioId: id,
    owner: { ...owner, key },
    enrolments,
    structure,
    isExample,
    startedAt: createdAt,
    updatedAt,
  }
}

function purposeOf(input: PlanInput): BundlePurpose {
  if ('request' in input) return { kind: 'request', ...input.request }
  const { receiver, reason } = input
  return { kind: 'handover', receiver, reason }
}

async function planItem(entry: Entry, owner: ItemOwner) {
  const bytes = writeItem(entry, owner)
  const { details } = splitEntry(entry)
  return {
    bytes,
    listed: { id: entry.id, path: itemPath(entry.id), sha256: await sha256Hex(bytes), details },
  }
}

function folderName(input: PlanInput): string {
  const { portfolio, now } = input
  const { owner } = portfolio
  const slug = asciiSlug(`${owner.name.family} ${owner.name.given}`, 60)
  return ['request' in input ? 'request' : 'portfolio', slug, civilDate(now)].filter(Boolean).join('-')
}
