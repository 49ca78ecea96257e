// The page of the bench «export»: files in IndexedDB become one archive that the browser saves.
import { type BundlePlan, planBundle, writeBundle } from '#bundle'
import { digestBlob } from '#bytes'
import { Entry, EvidenceFile, newEntry, Portfolio, type Sha256Hex } from '#domain'
import { createOwnerKey, type OwnerKey } from '#sign'

/** How many files of which size. */
type Kind = { name: string; bytes: number; count: number }

const now = new Date('2026-11-14T10:00:00.000Z')
const databaseName = 'bench-export'
const kept: EvidenceFile[] = []
let key: OwnerKey | undefined
let opening: Promise<IDBDatabase> | undefined

Object.assign(window, {
  bench: {
    async fill(kinds: Kind[]) {
      key ??= await createOwnerKey({
        name: 'Bench',
        portfolioId: portfolio.id,
        passphrase: 'six words for a bench only',
        now,
      })
      const block = new Uint8Array(2 ** 20)
      for (let at = 0; at < block.length; at += 65_536)
        crypto.getRandomValues(block.subarray(at, at + 65_536))
      for (const kind of kinds) for (let at = 0; at < kind.count; at++) await keep(kind, at, block)
      return kept.length
    },
    async clear() {
      kept.length = 0
      const database = await open()
      database.close()
      opening = undefined
      await done(indexedDB.deleteDatabase(databaseName))
    },
    ours: () => timed(compose),
    zipJs: () => timed(composeByZipJs),
    jsZipStream: () => timed(composeByJsZip),
  },
})

const portfolio = Portfolio.parse({
  id: '0190a3b0-0000-7000-8000-00000000000a',
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  owner: { name: { family: 'Bench', given: 'Bench' } },
  enrolments: [{ school: { name: 'School' }, grade: 6, from: '2025-09-01' }],
  structure: { id: 's4-school5', version: '1' },
  isExample: true,
})

/** Milliseconds until the archive is ready to be saved; the saving itself the runner sees from outside. */
async function timed(make: () => Promise<Blob>): Promise<number> {
  const start = performance.now()
  const blob = await make()
  const ready = performance.now() - start
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = 'bundle.zip'
  link.click()
  return ready
}

async function compose(): Promise<Blob> {
  if (!key) throw new Error('Cannot run: the page is not filled')
  const written = await writeBundle({
    plan: await planned(key),
    documents: {
      pdf: new Blob([new Uint8Array(300_000)]),
      startPage: '<!doctype html>',
      howToVerify: '',
      description: 'Bench',
    },
    readFile,
    key,
    now,
  })
  if (!written.ok) throw new Error(written.failure.kind)
  return written.value
}

async function planned({ thumbprint }: OwnerKey): Promise<BundlePlan> {
  const perEntry = 4
  const entries = Array.from({ length: Math.ceil(kept.length / perEntry) }, (_, at) =>
    Entry.parse({
      ...newEntry('work', { section: 'works', item: 'works' }, now),
      title: `Work ${at}`,
      evidence: kept.slice(at * perEntry, (at + 1) * perEntry).map(({ sha256 }) => ({ file: sha256 })),
    }),
  )
  const purpose = { receiver: 'School', reason: 'Bench' }
  const plan = await planBundle({ portfolio, entries, files: kept, key: thumbprint, now, ...purpose })
  if (!plan.ok) throw new Error(plan.failure.kind)
  return plan.value
}

async function composeByZipJs(): Promise<Blob> {
  // The peer is installed by the bench itself, so it has no types here.
  const { BlobReader, BlobWriter, configure, ZipWriter } = await import(
    /* @vite-ignore */ `${peers}/@zip.js/zip.js/index.js`
  )
  configure({ useWebWorkers: false })
  const writer = new ZipWriter(new BlobWriter('application/zip'), { level: 0 })
  for (const [at, { sha256 }] of kept.entries())
    await writer.add(`data/files/${at}`, new BlobReader(await readFile(sha256)))
  return writer.close()
}

async function composeByJsZip(): Promise<Blob> {
  const { default: JSZip } = await import('jszip')
  const zip = new JSZip()
  for (const [at, { sha256 }] of kept.entries()) zip.file(`data/files/${at}`, await readFile(sha256))
  const parts: Blob[] = []
  await new Promise<void>((resolve, reject) => {
    // JSZip declares its stream as that of Node; in a browser it is its own helper.
    const stream = (
      zip as unknown as { generateInternalStream: (options: object) => JsZipStream }
    ).generateInternalStream({
      type: 'uint8array',
      compression: 'STORE',
      streamFiles: true,
    })
    stream
      .on('data', (chunk) => parts.push(new Blob([chunk])))
      .on('error', reject)
      .on('end', () => resolve())
      .resume()
  })
  return new Blob(parts)
}

type JsZipStream = {
  on(event: 'data', act: (chunk: Uint8Array<ArrayBuffer>) => void): JsZipStream
  on(event: 'error', act: (error: Error) => void): JsZipStream
  on(event: 'end', act: () => void): JsZipStream
  resume(): void
}

const peers = '/node_modules/.bench-peers/node_modules'

async function keep({ name, bytes }: Kind, at: number, block: Uint8Array<ArrayBuffer>): Promise<void> {
  const mark = new TextEncoder().encode(`${name} ${at}`.padEnd(32))
  const whole = Math.floor(bytes / block.length)
  const blob = new Blob([
    mark,
    ...Array<BlobPart>(whole).fill(block),
    block.subarray(0, bytes % block.length),
  ])
  const { sha256, crc32 } = await digestBlob(blob)
  kept.push(
    EvidenceFile.parse({
      sha256,
      crc32,
      bytes: blob.size,
      media: 'image',
      mime: 'image/jpeg',
      name: `${name}-${at}.jpg`,
      addedAt: now.toISOString(),
    }),
  )
  const database = await open()
  await done(database.transaction('files', 'readwrite').objectStore('files').put(blob, sha256))
}

async function readFile(sha256: Sha256Hex): Promise<Blob> {
  const database = await open()
  return done<Blob>(database.transaction('files').objectStore('files').get(sha256))
}

function open(): Promise<IDBDatabase> {
  if (opening !== undefined) return opening
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => request.result.createObjectStore('files')
  opening = done(request)
  return opening
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
