import type { Bytes } from '#bytes'
import type { SignatureFacts } from '#sign'
import { signatureFact } from './check-signatures.ts'
import type { Bag } from './container.ts'
import { payload, sizeLimits } from './format.ts'
import { readWhole } from './read-contents.ts'
import type { PdfFact } from './verdict.ts'

/** What a reader of PDF tells. Never rejects. */
export type PdfReading = {
  /** The student's signature; undefined for a PDF without one. */
  signature?: SignatureFacts | undefined
  /** Whether nothing but further signatures stands behind it, so that what is shown is what was signed. */
  isWhole: boolean
  /** The attached `portfolio.json`. */
  index?: Bytes | undefined
  /** The attached `items.json`. */
  items?: Bytes | undefined
}
export type ReadPdf = (pdf: Bytes) => Promise<PdfReading>

export async function checkPdf(
  bag: Bag,
  ownerKey: string | undefined,
  { readPdf, now }: { readPdf?: ReadPdf | undefined; now: Date },
): Promise<PdfFact> {
  const file = bag.get(payload.document)
  if (!file) return { code: 'absent' }
  const bytes = readPdf && (await readWhole(file, sizeLimits.document))
  return readPdf && bytes ? pdfFact(await readPdf(bytes), ownerKey, now) : { code: 'not-checked' }
}

export function pdfFact(
  { signature, isWhole }: PdfReading,
  ownerKey: string | undefined,
  now: Date,
): PdfFact {
  if (!isWhole) return { code: 'changed' }
  if (!signature) return { code: 'unsigned' }
  return { code: 'signed', signature: signatureFact('pdf', signature, ownerKey, now) }
}
