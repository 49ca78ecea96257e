import type { Bytes } from '#bytes'
import type { Entry, EntryId, EvidenceFile, Portfolio, Sha256Hex, SnapshotReason, Structure } from '#domain'

/** Bytes of TrueType faces. */
export type PdfFonts = {
  readonly regular: Bytes
  readonly bold: Bytes
  /** Faces to look in, one after another, for characters that the first two lack. Asked for only when needed. */
  readonly readFallback?: () => Promise<readonly Bytes[]>
}

/** A file inside the PDF. `name` is ASCII. */
export type PdfAttachment = {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
  readonly description?: string
}

/** What the document is made for. It changes the cover, what is said beside the entries, and the last sheet. */
export type PdfEdition =
  /** Goes with a bundle: the cover and the last sheet tell of the signature. */
  | { readonly kind: 'handover' }
  /** A folder on paper: the index of its case on the cover, a closing inscription at the end (S4 19). */
  | { readonly kind: 'binder'; readonly caseIndex: string }
  /** A presentation at a turn of school life (S1 3.1.1), in the student's words. */
  | {
      readonly kind: 'transition'
      readonly reason: SnapshotReason
      readonly summary: string
      readonly whyItMatters: ReadonlyMap<EntryId, string>
    }

export type PortfolioPdfInput = {
  /** A handover unless said otherwise. */
  readonly edition?: PdfEdition
  readonly portfolio: Portfolio
  readonly structure: Structure
  /** What is printed, already chosen: nothing is left out here but the names of co-authors. */
  readonly entries: readonly Entry[]
  readonly files: readonly EvidenceFile[]
  /** Upright JPEG or PNG of print size for a file, or undefined for a file that has no picture. */
  readonly readPicture: (file: Sha256Hex) => Promise<Blob | undefined>
  readonly fonts: PdfFonts
  /** Source data, as a rule `portfolio.json`: a lone PDF stays readable for programs. */
  readonly attachments?: readonly PdfAttachment[]
  /** Where each file lies in the bundle, printed beside its name. */
  readonly fileNames?: ReadonlyMap<Sha256Hex, string>
  readonly receiver?: string
  readonly reason?: string
  /** Groups of the key's fingerprint. Given when, and only when, a handover is going to be signed. */
  readonly fingerprint?: readonly string[]
  readonly now: Date
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** What the reader of the PDF will miss. */
export type PdfWarning =
  | { readonly kind: 'missing-characters'; readonly characters: readonly string[] }
  | { readonly kind: 'picture-left-out'; readonly file: Sha256Hex; readonly name: string }

export type PortfolioPdf = {
  readonly pdf: Bytes
  readonly pages: number
  readonly warnings: readonly PdfWarning[]
}

/**
 * Renders a portfolio as a tagged A4 document with a cover, contents, dividers and a last sheet for those who
 * receive or keep it. The same input and `now` give the same bytes. Throws the reason of `signal` when it is aborted.
 * Runs in Node, on a page and in a worker; the libraries it needs are loaded by the first call.
 */
export async function renderPortfolioPdf(input: PortfolioPdfInput): Promise<PortfolioPdf> {
  const { renderDocument } = await import('./render.ts')
  return renderDocument(input)
}
