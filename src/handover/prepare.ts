import {
  attached,
  type BundlePlan,
  type PlanFailure,
  planBundle,
  type ReadFile,
  type WriteFailure,
  writeBundle,
} from '#bundle'
import {
  type Confirmation,
  civilDate,
  type Entry,
  type EvidenceFile,
  type Portfolio,
  type Sha256Hex,
  type Snapshot,
  type Structure,
} from '#domain'
import { ok, type Result } from '#failure'
import { bundleTexts, fullName, howToVerify } from '#i18n'
import type { PdfFonts, PdfWarning } from '#pdf'
import { renderStartPage } from '#showcase'
import { fingerprint, type SigningKey } from '#sign'
import { thumbnailAddresses } from './thumbnails.ts'

type ReadPicture = (file: Sha256Hex) => Promise<Blob | undefined>

export type HandoverInput = {
  portfolio: Portfolio
  structure: Structure
  /** Exactly what the owner chose, whatever its visibility. */
  entries: readonly Entry[]
  files: readonly EvidenceFile[]
  /** They hold entries as they were: only a whole copy brings entries in them that were not chosen. */
  snapshots?: readonly Snapshot[] | undefined
  /** What others confirmed of these entries. */
  confirmations?: readonly Confirmation[] | undefined
  /** The original, byte for byte. */
  readFile: ReadFile
  /** Upright JPEG or PNG of print size, for the PDF. */
  readPicture: ReadPicture
  /** Small copy for the start page. */
  readThumbnail?: ReadPicture | undefined
  fonts: PdfFonts
  key: SigningKey & { thumbprint: string }
  receiver: string
  reason: string
  now: Date
  signal?: AbortSignal | undefined
  onProgress?: ((progress: HandoverProgress) => void) | undefined
}

/** `share` runs from 0 to 1 within each part. */
export type HandoverProgress = { part: 'pdf' | 'files'; share: number }

export type Handover = {
  file: Blob
  /** Name to save it under. */
  name: string
  entries: number
  files: number
  pages: number
  /** What the reader of the PDF will miss. */
  warnings: readonly PdfWarning[]
}

/**
 * Puts a bundle together: the signed PDF, the start page, the note on checking, and everything they tell of.
 * Nothing is kept anywhere. Rejects with the reason of the signal.
 */
export async function prepareHandover(
  input: HandoverInput,
): Promise<Result<Handover, PlanFailure | WriteFailure>> {
  const { key, now, signal, onProgress } = input
  const planned = await planBundle({ ...input, key: key.thumbprint })
  if (!planned.ok) return planned
  const plan = planned.value
  const { pdf, pages, warnings } = await signedPdf(input, plan)
  const documents = {
    pdf: new Blob([pdf], { type: 'application/pdf' }),
    startPage: await startPage(input, plan),
    howToVerify: verificationNote(input),
    description: bundleTexts.description,
  }
  const written = await writeBundle({
    plan,
    documents,
    readFile: input.readFile,
    key,
    now,
    signal,
    onProgress: ({ done, of }) => onProgress?.({ part: 'files', share: done / of }),
  })
  if (!written.ok) return written
  const counts = { entries: plan.index.items.length, files: plan.index.files.length }
  return ok({ file: written.value, name: `${plan.folder}.zip`, ...counts, pages, warnings })
}

async function signedPdf(input: HandoverInput, { index, indexBytes, itemsBytes }: BundlePlan) {
  const { renderPortfolioPdf, signPdf } = await import('#pdf')
  const { portfolio, structure, entries, readPicture, fonts, receiver, reason, key, now, signal } = input
  const rendered = await renderPortfolioPdf({
    portfolio,
    structure,
    entries,
    files: index.files,
    readPicture,
    fonts,
    attachments: [
      { name: attached.index, mime: 'application/json', bytes: indexBytes },
      { name: attached.items, mime: 'application/json', bytes: itemsBytes },
    ],
    fileNames: new Map(index.files.map(({ sha256, path }) => [sha256, insideData(path)])),
    receiver,
    reason,
    fingerprint: fingerprint(key.thumbprint),
    now,
    ...(signal && { signal }),
    onProgress: (share) => input.onProgress?.({ part: 'pdf', share }),
  })
  return { ...rendered, pdf: await signPdf(rendered.pdf, key, { now, reason }) }
}

async function startPage(input: HandoverInput, { index }: BundlePlan): Promise<string> {
  const { portfolio, structure, entries, receiver, reason, now } = input
  return renderStartPage({
    portfolio,
    structure,
    entries,
    files: index.files.map(({ path, ...file }) => ({ file, path: insideData(path) })),
    thumbnails: await thumbnailAddresses(index.files, input.readThumbnail),
    receiver,
    reason,
    documents: { pdf: 'portfolio.pdf', howToVerify: '../kak-proverit.txt' },
    now,
  })
}

function verificationNote({ portfolio, receiver, key, now }: HandoverInput): string {
  const owner = fullName(portfolio.owner.name)
  return howToVerify({ owner, receiver, date: civilDate(now), fingerprint: fingerprint(key.thumbprint) })
}

/** Paths as the PDF and the start page see them: both lie in `data`. */
function insideData(path: string): string {
  return path.replace(/^data[/]/, '')
}
