import {
  attached,
  type BundleSource,
  isPdf,
  type OpenedBundle,
  type OpenedPdf,
  type OpenFailure,
  openBundle,
  openPdf,
  type PdfReading,
  type ReadPdf,
  type Verdict,
  type VerifyOptions,
  verifyBundle,
} from '#bundle'
import type { Result } from '#failure'
import type { PdfSignature } from '#pdf'
import type { SignatureFacts } from '#sign'

/** `verifyBundle` with the PDF read too. The reader of PDF is loaded only when there is one to read. */
export function verifyHandover(
  source: BundleSource,
  options: Omit<VerifyOptions, 'readPdf'> = {},
): Promise<Verdict> {
  return verifyBundle(source, { ...options, readPdf })
}

/**
 * Opens what was handed over, for taking over: a bundle, or its PDF alone, which holds everything but the bytes
 * of files.
 */
export async function openHandover(
  source: BundleSource,
): Promise<Result<OpenedBundle | OpenedPdf, OpenFailure>> {
  const isAlone = source instanceof Blob && (await isPdf(source))
  return isAlone ? openPdf(source, readPdf) : openBundle(source)
}

const readPdf: ReadPdf = async (bytes): Promise<PdfReading> => {
  const { verifyPdf } = await import('#pdf')
  const { isPdf: isReadable, signatures, attachments } = await verifyPdf(bytes)
  // What was added between two signatures is vouched for only by the last one.
  const last = signatures.at(-1)
  return {
    signature: last && timed(last),
    isWhole: isReadable && (last === undefined || last.coverage === 'whole-file'),
    index: attachments.get(attached.index),
    items: attachments.get(attached.items),
  }
}

/** A PDF keeps the time that its signer claims beside the signature, not in it. */
function timed({ facts, claimedAt }: PdfSignature): SignatureFacts {
  return facts.kind === 'valid' && claimedAt ? { ...facts, signingTime: new Date(claimedAt) } : facts
}
