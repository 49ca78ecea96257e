import { type Bytes, concat, sha256 } from '#bytes'
import { type SignatureFacts, verifyDetached } from '#sign'
import { readAttachments } from './attachments.ts'
import { type FoundSignature, findSignatures, type SignedRange } from './find-signatures.ts'
import { isAt } from './latin1.ts'
import { momentOf, textOf } from './text-string.ts'

export type PdfSignature = {
  /**
   * `whole-file`: every byte but the signature itself. `earlier-version`: the file up to some point, and bytes
   * were added after it. `untrustworthy`: it does not say truthfully what it covers.
   */
  readonly coverage: 'whole-file' | 'earlier-version' | 'untrustworthy'
  /** How many bytes were added after what it covers. */
  readonly bytesAfter: number
  /** The time as the signer states it, ISO 8601. */
  readonly claimedAt: string | undefined
  readonly reason: string | undefined
  readonly facts: SignatureFacts
}

export type PdfFacts = {
  readonly isPdf: boolean
  /** From the one that covers least to the one that covers most: the last decides about the file as it is. */
  readonly signatures: readonly PdfSignature[]
  /** Attached files by name. Read only from files whose tables are of the classic kind, as ours are. */
  readonly attachments: ReadonlyMap<string, Bytes>
}

/** What can be said of the bytes of a PDF without asking anybody. Takes any bytes and never throws. */
export async function verifyPdf(bytes: Bytes): Promise<PdfFacts> {
  const isPdf = isAt(bytes, '%PDF-', 0)
  const signatures: { end: number; signature: PdfSignature }[] = []
  for (const found of findSignatures(bytes)) {
    signatures.push({ end: found.range?.end ?? 0, signature: await factsOf(bytes, found) })
  }
  signatures.sort((a, b) => a.end - b.end)
  return {
    isPdf,
    signatures: signatures.map(({ signature }) => signature),
    attachments: await readAttachments(bytes),
  }
}

async function factsOf(bytes: Bytes, { dictionary, range }: FoundSignature): Promise<PdfSignature> {
  const { entries } = dictionary
  const claims = { claimedAt: momentOf(entries.get('M')), reason: textOf(entries.get('Reason')) }
  const contents = entries.get('Contents')
  const cms = contents?.kind === 'string' ? withoutPadding(contents.bytes) : undefined
  if (!range || !cms) {
    const facts = { kind: 'broken', reason: 'malformed' } as const
    return { ...claims, coverage: 'untrustworthy', bytesAfter: 0, facts }
  }
  const bytesAfter = bytes.length - range.end
  const coverage = bytesAfter === 0 ? 'whole-file' : 'earlier-version'
  return { ...claims, coverage, bytesAfter, facts: await verifyDetached(cms, await digestOf(bytes, range)) }
}

async function digestOf(bytes: Bytes, { gapFrom, gapTo, end }: SignedRange): Promise<Bytes> {
  return sha256(concat([bytes.subarray(0, gapFrom), bytes.subarray(gapTo, end)]))
}

/**
 * The CMS without the zeros that fill its reserved room; its own length says where it ends (X.690, 8.1.3).
 * Undefined when something else fills the room: nobody signed that.
 */
function withoutPadding(contents: Uint8Array): Uint8Array | undefined {
  const first = contents[1] ?? 0
  if (first === 0x80 || first > 0x84) return contents
  const digits = contents.subarray(2, 2 + (first > 0x80 ? first & 0x7f : 0))
  const length = first < 0x80 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0)
  const end = 2 + digits.length + length
  return contents.subarray(end).every((byte) => byte === 0) ? contents.subarray(0, end) : undefined
}
