import { crc32, sha256Hex } from '#bytes'
import {
  type Entry,
  type EntryId,
  EvidenceFile,
  newEntry,
  newPortfolioId,
  type PortfolioId,
  Sha256Hex,
} from '#domain'
import type { Result } from '#failure'
import {
  createProfile,
  keepFile,
  listEntries,
  openCurrentProfile,
  type ProfileDb,
  readEntry,
  readOriginal,
  readOwnerKey,
  removeProfile,
  type StorageFailure,
  saveEntry,
  saveOwnerKey,
  type TakenFile,
  watch,
  watchClosing,
} from '#storage'

/** The part of the storage tests that runs in the page. */

const es256 = { name: 'ECDSA', hash: 'SHA-256' }

let db: ProfileDb

async function begin(): Promise<PortfolioId> {
  const at = new Date().toISOString()
  const created = await createProfile({
    id: newPortfolioId(),
    createdAt: at,
    updatedAt: at,
    owner: { name: { family: 'Voronova', given: 'Masha' } },
    enrolments: [{ school: { name: 'School 63' }, grade: 7, from: '2026-09-01' }],
    structure: { id: 's0-personal-folder', version: '1' },
    isExample: false,
  })
  db = valueIn(created)
  return db.id
}

/** Opens what was opened last, as a page does after a reload and as a second tab does. */
async function resume(): Promise<StorageFailure | undefined> {
  const opened = await openCurrentProfile()
  if (!opened.ok) return opened.failure
  if (opened.value) db = opened.value
  return undefined
}

async function keep(bytes: number): Promise<string | StorageFailure> {
  const kept = await keepFile(db, await randomFile(bytes))
  return kept.ok ? kept.value.file.sha256 : kept.failure
}

async function randomFile(bytes: number): Promise<TakenFile> {
  const content = new Uint8Array(bytes)
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536))
  const info = EvidenceFile.parse({
    sha256: await sha256Hex(content),
    crc32: crc32(content),
    bytes,
    media: 'other',
    mime: 'application/octet-stream',
    name: 'random',
    addedAt: new Date().toISOString(),
  })
  return { info, original: new Blob([content]), thumbnail: new Blob(['small']) }
}

/** The digest of the stored bytes, read again. */
async function digestOf(file: string): Promise<string | undefined> {
  const original = await readOriginal(db, Sha256Hex.parse(file))
  return original && sha256Hex(await original.arrayBuffer())
}

/** Rows of each table, to see that a refused write left none. */
async function counts(): Promise<number[]> {
  return Promise.all(db.tables.map((table) => table.count()))
}

async function add(title: string): Promise<Entry> {
  const entry = newEntry('page', { section: 'portrait', item: 'hobbies' }, new Date())
  return valueIn(await saveEntry(db, { ...entry, title }))
}

async function save(entry: Entry): Promise<StorageFailure | Entry> {
  const saved = await saveEntry(db, entry)
  return saved.ok ? saved.value : saved.failure
}

/** Saves again and again, a new state each time, until the browser has no room. */
async function saveUntilRefused(entry: Entry): Promise<{ failure: StorageFailure; last: Entry }> {
  let last = entry
  for (;;) {
    const saved = await saveEntry(
      db,
      { ...last, title: `${last.rev}` },
      new Date(Date.now() + last.rev * 600_000),
    )
    if (!saved.ok) return { failure: saved.failure, last }
    last = saved.value
  }
}

async function read(id: EntryId): Promise<Entry> {
  return valueIn(await readEntry(db, id))
}

/** Titles of the section, renewed by every change from any tab. */
function watchTitles(): { titles: string[] } {
  const seen: { titles: string[] } = { titles: [] }
  watch(
    () => listEntries(db, { section: 'portrait', limit: 20 }),
    ({ entries }) => {
      seen.titles = entries.map(({ title }) => title)
    },
  )
  return seen
}

async function keepKey(): Promise<JsonWebKey> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['sign', 'verify'])
  const key = { privateKey, certificate: new Uint8Array(1), thumbprint: 'urn:x', wrapped: new Uint8Array(2) }
  valueIn(await saveOwnerKey(db, key))
  return crypto.subtle.exportKey('jwk', publicKey)
}

async function signsFor(jwk: JsonWebKey): Promise<boolean> {
  const { privateKey } = valueIn(await readOwnerKey(db))
  const publicKey = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'verify',
  ])
  const text = new Uint8Array([1, 2, 3])
  const signature = await crypto.subtle.sign(es256, privateKey, text)
  return crypto.subtle.verify(es256, publicKey, signature, text)
}

function valueIn<T>(result: Result<T, StorageFailure>): T {
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

const nothingSeen: { titles: string[] } = { titles: [] }

const pageSide = {
  begin,
  resume,
  keep,
  digestOf,
  counts,
  add,
  save,
  saveUntilRefused,
  read,
  watchTitles,
  keepKey,
  signsFor,
  remove: () => removeProfile(db.id),
  closing: () => new Promise<string>((told) => watchClosing(db, told)),
  seen: nothingSeen,
}

declare global {
  // A name of the page, seen by the functions that tests send to it.
  var storagePage: typeof pageSide
}

globalThis.storagePage = pageSide
