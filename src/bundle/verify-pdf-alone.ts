import { readUtf8 } from '#bytes'
import { pdfFact, type ReadPdf } from './check-pdf.ts'
import { sizeLimits } from './format.ts'
import { outlineOf } from './outline.ts'
import { ownerKeyIn, parseIndex } from './parse-index.ts'
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
  const bytes = readPdf && pdf.size <= sizeLimits.document ? await readBlob(pdf) : undefined
  const reading = bytes && (await readPdf?.(bytes))
  const attached = reading?.index
  const index = attached && parseIndex(attached)
  return {
    form: 'pdf',
    container: { code: 'ok' },
    signatures: [],
    contents: contentsFact(index),
    pdf: reading ? pdfFact(reading, attached && ownerKeyIn(attached), now) : { code: 'not-checked' },
    confirmations: [],
    ...(index?.ok && { outline: outlineOf(index.value.index) }),
  }
}

function contentsFact(index: ReturnType<typeof parseIndex> | undefined): Facts['contents'] {
  if (!index) return { code: 'not-checked' }
  return index.ok ? { code: 'ok' } : { code: 'wrong', reason: index.failure }
}

async function readBlob(blob: Blob) {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return undefined
  }
}
