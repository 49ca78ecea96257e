import type { SignatureFacts, TimeStanding } from '#sign'
import type { BagFailure } from './check-bag.ts'
import type { ConfirmationFact } from './confirmations.ts'
import type { ContainerFailure } from './container.ts'
import type { SignaturePlace } from './format.ts'
import type { BundleOutline } from './outline.ts'
import type { ContentsFailure } from './read-contents.ts'

/** What was given: the whole bundle packed, the whole bundle unpacked, or its PDF alone. */
export type BundleForm = 'archive' | 'folder' | 'pdf'

export type RejectReason = ContainerFailure | BagFailure

/** A file of the bundle. `name` is its original name where the index tells it. */
export type FileMark = { path: string; name?: string }

/** How a signer stands to the bundle. `unknown`: the signature could not be checked, or there is no index. */
export type SignerStanding = 'owner' | 'other' | 'school-unknown' | 'unknown'

export type SignatureFact = {
  place: SignaturePlace | 'pdf'
  signature: SignatureFacts
  signer: SignerStanding
  /** Only of a valid signature; the time is the signer's own claim. */
  time?: TimeStanding
}

export type PdfFact =
  | { code: 'signed'; signature: SignatureFact }
  | { code: 'unsigned' }
  /** Something stands behind the last signature, or the file is not a PDF that can be read. */
  | { code: 'changed' }
  | { code: 'absent' }
  | { code: 'not-checked' }

/** How the files stand to the manifests; `files` and `bytes` are of the payload as it lies there. */
export type IntegrityFact = {
  code: 'intact' | 'damaged'
  files: number
  bytes: number
  changed: FileMark[]
  missing: FileMark[]
  extra: FileMark[]
}

/**
 * Numbers of the format, section «verdict»: 1 confirmed by a school of the reader's list, 2 whole and signed
 * by the owner, 3 whole and signed by somebody unknown, 4 not signed, 5 changed or damaged.
 */
export type Headline = 1 | 2 | 3 | 4 | 5

/** Independent facts; the headline only says which of them comes first. */
export type Verdict = {
  headline: Headline
  form: BundleForm
  container: { code: 'ok' } | { code: 'rejected'; reason: RejectReason }
  /** Absent where the container was rejected, and for a lone PDF, whose signature covers it. */
  integrity?: IntegrityFact
  /** One for each signature file; none means that the bundle is not signed. */
  signatures: SignatureFact[]
  pdf: PdfFact
  contents: { code: 'ok' } | { code: 'wrong'; reason: ContentsFailure } | { code: 'not-checked' }
  confirmations: ConfirmationFact[]
  outline?: BundleOutline
}

export type Facts = Omit<Verdict, 'headline'>

export function withHeadline(facts: Facts): Verdict {
  return { headline: headlineOf(facts), ...facts }
}

/** Unknown is never shown as broken, and not signed never as good. */
function headlineOf(facts: Facts): Headline {
  if (isBroken(facts)) return 5
  const inPdf = facts.pdf.code === 'signed' ? [facts.pdf.signature] : []
  const signatures = facts.form === 'pdf' ? inPdf : facts.signatures
  if (signatures.length === 0) return 4
  const isByOwner = signatures.some(
    ({ signer, time }) => signer === 'owner' && time !== 'not-valid-at-signing',
  )
  const isStrange = [...signatures, ...inPdf].some(({ signer }) => signer === 'other')
  return isByOwner && !isStrange ? 2 : 3
}

function isBroken({ container, integrity, signatures, pdf, contents }: Facts): boolean {
  return (
    container.code === 'rejected' ||
    integrity?.code === 'damaged' ||
    pdf.code === 'changed' ||
    (pdf.code === 'signed' && pdf.signature.signature.kind === 'broken') ||
    (contents.code === 'wrong' && contents.reason.kind !== 'newer-format') ||
    // What a school's own tool wrote may be of a kind that only that tool can read.
    signatures.some(({ place, signature }) => place !== 'tool' && signature.kind === 'broken')
  )
}
