import { type Bytes, canonicalJson, equalBytes, readJson, sha256Hex } from '#bytes'
import { displayName, Entry, joinEntry, type Portfolio, schemaVersion, writeItem } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { Bag, BagFile } from './container.ts'
import { eachOf } from './each-of.ts'
import { folders, itemPath, payload, sizeLimits } from './format.ts'
import { type BundleIndex, ItemFile } from './index-schema.ts'
import { migrateEntry } from './migrations.ts'
import { type IndexFailure, type ParsedIndex, parseIndex } from './parse-index.ts'
import { BundleSummary } from './summary.ts'

/** Why what lies in a bundle cannot be taken for a portfolio, even where every file is whole. */
export type ContentsFailure =
  | IndexFailure
  | { kind: 'index-missing' }
  /** A PDF that came alone and carries an index without its items. */
  | { kind: 'items-missing' }
  | { kind: 'item-wrong'; path: string }
  | { kind: 'file-wrong'; path: string }
  | { kind: 'not-in-the-index'; path: string }
  | { kind: 'summary-wrong' }

export type Contents = { index: BundleIndex; portfolio: Portfolio; entries: Entry[] }

const lanes = 8

export async function readIndex(bag: Bag): Promise<Result<ParsedIndex, ContentsFailure>> {
  const bytes = await readWhole(bag.get(payload.index), sizeLimits.index)
  return bytes ? parseIndex(bytes) : fail({ kind: 'index-missing' })
}

/**
 * Reads the items of an index into entries: each item is what the index states, belongs to the owner, and shows
 * only files that are there. Nothing lies in the bundle that the index does not know.
 */
export async function readContents(
  bag: Bag,
  parsed: ParsedIndex,
): Promise<Result<Contents, ContentsFailure>> {
  const { index } = parsed
  const stray = strayPath(bag, index)
  if (stray) return fail({ kind: 'not-in-the-index', path: stray })
  const lost = index.files.find(({ path, bytes }) => bag.get(path)?.size !== bytes)
  if (lost) return fail({ kind: 'file-wrong', path: lost.path })
  const entries = await readEntries(parsed, (path) => readWhole(bag.get(path), sizeLimits.item))
  if (!entries.ok) return entries
  if (!(await isSummaryTrue(bag, index))) return fail({ kind: 'summary-wrong' })
  return ok({ index, portfolio: portfolioOf(index), entries: entries.value })
}

export async function readWhole(file: BagFile | undefined, limit: number): Promise<Bytes | undefined> {
  if (!file || file.size > limit) return undefined
  const bytes = await file.bytes()
  return bytes.ok ? bytes.value : undefined
}

/** An item, file or confirmation that the index does not list, or lists twice. */
function strayPath(bag: Bag, { items, files, credentials }: BundleIndex): string | undefined {
  const listed = new Set<string>()
  for (const path of [...items.map((item) => item.path), ...files.map((file) => file.path), ...credentials]) {
    if (listed.has(path)) return path
    listed.add(path)
  }
  const indexed = [folders.items, folders.files, folders.credentials]
  return [...bag.keys()].find((path) => indexed.some((one) => path.startsWith(one)) && !listed.has(path))
}

/** Reads the bytes of an item; undefined when they are not there. */
export type ReadItem = (path: string) => Promise<Bytes | undefined>

/** The entries of an index, each held against its digest. Snapshots show only files that the index lists. */
export async function readEntries(
  { index, version }: ParsedIndex,
  readItem: ReadItem,
): Promise<Result<Entry[], ContentsFailure>> {
  const files = new Set<string>(index.files.map(({ sha256 }) => sha256))
  const entries = new Map<string, Entry>()
  await eachOf(index.items, lanes, async (item) => {
    const entry = await readEntry(await readItem(item.path), index, version, item)
    if (entry?.evidence.every(({ file }) => files.has(file))) entries.set(item.path, entry)
  })
  const kept = (index.snapshots ?? []).flatMap(({ items }) => items.flatMap(({ entry }) => entry.evidence))
  if (kept.some(({ file }) => !files.has(file))) return fail({ kind: 'index-wrong', where: 'snapshots' })
  const wrong = index.items.find(({ path }) => !entries.has(path))
  return wrong
    ? fail({ kind: 'item-wrong', path: wrong.path })
    : ok(index.items.flatMap(({ path }) => entries.get(path) ?? []))
}

/** The entry of an item whose file has the stated digest and holds exactly the facts of that entry and owner. */
async function readEntry(
  bytes: Bytes | undefined,
  index: BundleIndex,
  version: number,
  { id, path, sha256, details }: BundleIndex['items'][number],
): Promise<Entry | undefined> {
  if (!bytes || path !== itemPath(id) || (await sha256Hex(bytes)) !== sha256) return undefined
  const item = ItemFile.safeParse(readJson(bytes))
  if (!item.success) return undefined
  const { owner: _owner, ...facts } = item.data
  const entry = Entry.safeParse(migrateEntry({ ...Object(joinEntry(facts, details)) }, version))
  if (!entry.success || entry.data.id !== id) return undefined
  const owner = ownerOf(index)
  // An older item is held to its own members: those of today would be written otherwise.
  const written = version < schemaVersion ? canonicalJson({ ...facts, owner }) : writeItem(entry.data, owner)
  const isFaithful = equalBytes(written, bytes)
  return isFaithful && facts.evidence.length === details.captions.length ? entry.data : undefined
}

function ownerOf({ portfolioId, owner }: BundleIndex) {
  return { portfolioId, key: owner.key, displayName: displayName(owner) }
}

export function portfolioOf(index: BundleIndex): Portfolio {
  const { portfolioId, startedAt, updatedAt, enrolments, structure, isExample } = index
  const { key: _key, ...owner } = index.owner
  return { id: portfolioId, createdAt: startedAt, updatedAt, owner, enrolments, structure, isExample }
}

/** The counts by kind and year follow from the entries; here the summary only must not speak of another bundle. */
async function isSummaryTrue(bag: Bag, index: BundleIndex): Promise<boolean> {
  const bytes = await readWhole(bag.get(payload.summary), sizeLimits.item)
  const summary = BundleSummary.safeParse(bytes && readJson(bytes)).data
  return (
    summary?.portfolioId === index.portfolioId &&
    summary.createdAt === index.createdAt &&
    summary.entries === index.items.length &&
    summary.files === index.files.length
  )
}
