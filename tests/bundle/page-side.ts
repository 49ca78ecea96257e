import { openZip } from '#archive'
import { openBundle, planBundle, verifyBundle, writeBundle } from '#bundle'
import { base64, readBase64 } from '#bytes'
import { Entry, EvidenceFile, Portfolio } from '#domain'
import { createOwnerKey } from '#sign'

/** The part of the bundle tests that runs in the page. Bytes travel as base64. */

type Given = { portfolio: unknown; entries: unknown[]; files: unknown[]; contents: string[]; now: string }

async function write(given: Given): Promise<string> {
  const portfolio = Portfolio.parse(given.portfolio)
  const files = given.files.map((file) => EvidenceFile.parse(file))
  const now = new Date(given.now)
  const key = await createOwnerKey({ name: 'Анна', portfolioId: portfolio.id, passphrase: 'шесть слов', now })
  const plan = await planBundle({
    portfolio,
    entries: given.entries.map((entry) => Entry.parse(entry)),
    files,
    key: key.thumbprint,
    receiver: 'Гимназия № 1',
    reason: 'Переход',
    now,
  })
  if (!plan.ok) throw new Error(plan.failure.kind)
  const written = await writeBundle({
    plan: plan.value,
    documents: { pdf: new Blob(['%PDF-1.7']), startPage: 'a', howToVerify: 'b', description: 'c' },
    readFile: async (sha256) => blob(given.contents[files.findIndex((file) => file.sha256 === sha256)] ?? ''),
    key,
    now,
  })
  if (!written.ok) throw new Error(written.failure.kind)
  return base64(new Uint8Array(await written.value.arrayBuffer()))
}

async function verify(bundle: string, now: string) {
  const { headline, integrity, contents } = await verifyBundle(blob(bundle), { now: new Date(now) })
  return { headline, integrity, contents }
}

async function open(bundle: string) {
  const opened = await openBundle(blob(bundle))
  return opened.ok ? opened.value.entries : opened.failure.kind
}

/** The kind of the refusal of an archive or of one of its entries, or the paths that were read. */
async function readZip(archive: string): Promise<string | string[]> {
  const opened = await openZip(blob(archive))
  if (!opened.ok) return opened.failure.kind
  for (const entry of opened.value.entries.values()) {
    const bytes = await entry.bytes()
    if (!bytes.ok) return bytes.failure.kind
  }
  return [...opened.value.entries.keys()]
}

function blob(text: string): Blob {
  return new Blob([readBase64(text) ?? ''])
}

const pageSide = { write, verify, open, readZip }

declare global {
  var bundlePage: typeof pageSide
}

globalThis.bundlePage = pageSide
