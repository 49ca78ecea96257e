import { type Bytes, canonicalJson, readJson, readUtf8 } from '#bytes'
import { EntryId } from '#domain'
import { fail, ok, type Result } from '#failure'
import { type PdfReading, pdfFact, type ReadPdf } from './check-pdf.ts'
import { itemPath, sizeLimits } from './format.ts'
import { outlineOf } from './outline.ts'
import { ownerKeyIn, parseIndex } from './parse-index.ts'
import { type Contents, type ContentsFailure, portfolioOf, readEntries } from './read-contents.ts'
import type { Facts } from './verdict.ts'

export async function isPdf(blob: Blob): Promise<boolean> {
  const head = await readBlob(blob.slice(0, 5))
  return head !== undefined && readUtf8(head) === '%PDF-'
}

/** A PDF that came without its bundle: its own signature, held against the key in the index it carries. */
export async function verifyPdfAlone(
  pdf: Blob,
  { readPdf, now = new Date() }: { readPdf?: ReadPdf | undefined; now?: Date | undefined },
): Promise<Facts> {
  const bytes = readPdf && (await readPdfBytes(pdf))
  const reading = bytes && (await readPdf?.(bytes))
  const attached = reading?.index
  const index = attached && parseIndex(attached)
  return {
    form: 'pdf',
    container: { code: 'ok' },
    signatures: [],
    contents: reading ? await contentsFact(reading) : { code: 'not-checked' },
    pdf: reading ? pdfFact(reading, attached && ownerKeyIn(attached), now) : { code: 'not-checked' },
    confirmations: [],
    ...(index?.ok && { outline: outlineOf(index.value.index) }),
  }
}

/** An index without items is older than the habit of attaching them: it is read, and tells no entries. */
async function contentsFact(reading: PdfReading): Promise<Facts['contents']> {
  if (!reading.index) return { code: 'not-checked' }
  const contents = await readPdfContents(reading)
  const isFit = contents.ok || contents.failure.kind === 'items-missing'
  return isFit ? { code: 'ok' } : { code: 'wrong', reason: contents.failure }
}

/** The entries that a PDF carries in its attached index and items, each held against its digest. */
export async function readPdfContents({
  index: bytes,
  items,
}: PdfReading): Promise<Result<Contents, ContentsFailure>> {
  const parsed = bytes ? parseIndex(bytes) : fail({ kind: 'index-missing' as const })
  if (!parsed.ok) return parsed
  const { index } = parsed.value
  if (!items) return fail({ kind: 'items-missing' })
  const written = writtenItems(items)
  const entries = await readEntries(parsed.value, async (path) => written.get(path))
  return entries.ok ? ok({ index, portfolio: portfolioOf(index), entries: entries.value }) : entries
}

/** Items of the attached array, each in the bytes that its digest was taken of. */
function writtenItems(bytes: Bytes): Map<string, Bytes> {
  const list = readJson(bytes)
  const items: unknown[] = Array.isArray(list) ? list : []
  return new Map(
    items.flatMap((item) => {
      const id = EntryId.safeParse(Object(item).id).data
      const written = id && canonicalOf(item)
      return written ? [[itemPath(id), written] as const] : []
    }),
  )
}

/** Undefined for what no app writes: members nested without end, text that has no canonical form. */
function canonicalOf(item: unknown): Bytes | undefined {
  try {
    return canonicalJson(item)
  } catch {
    return undefined
  }
}

/** The bytes of a PDF that is not too large to be read. */
export function readPdfBytes(pdf: Blob): Promise<Bytes | undefined> {
  return pdf.size <= sizeLimits.document ? readBlob(pdf) : Promise.resolve(undefined)
}

async function readBlob(blob: Blob) {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return undefined
  }
}
