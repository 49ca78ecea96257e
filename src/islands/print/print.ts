import { asciiSlug } from '#bytes'
import { civilDate, type Entry, type Portfolio, type Snapshot } from '#domain'
import { fail, ok, type Result } from '#failure'
import { explainPdfWarning, explainStorage, printTexts } from '#i18n'
import { type PdfAttachment, type PortfolioPdfInput, renderPortfolioPdf } from '#pdf'
import {
  openProfile,
  type ProfileDb,
  readOwnerKey,
  readWhole,
  type StorageFailure,
  type WholePortfolio,
} from '#storage'
import { printFonts, printPicture } from '../desk/print-sources.ts'
import { loadStructure } from '../shared/structures.ts'
import type { Printed, PrintNews, PrintOrder } from './messages.ts'

type Tell = (news: PrintNews) => void
type Document = Pick<PortfolioPdfInput, 'portfolio' | 'entries' | 'edition' | 'attachments' | 'now'>
type Sources = { readonly db: ProfileDb; readonly whole: WholePortfolio; readonly document: Document }

/** Lays out a document for paper in a worker; the last news is `done` or `failed`. */
export async function print(order: PrintOrder, tell: Tell): Promise<void> {
  const sources = await gather(order)
  if (!sources.ok) return tell({ kind: 'failed', text: explainStorage(sources.failure) })
  const { db, whole, document } = sources.value
  const { pdf, pages, warnings } = await renderPortfolioPdf({
    ...document,
    structure: await loadStructure(document.portfolio.structure),
    files: whole.files,
    readPicture: (file) => printPicture(db, file),
    fonts: await printFonts(),
    onProgress: (share) => tell({ kind: 'progress', share }),
  })
  tell({
    kind: 'done',
    file: new Blob([pdf], { type: 'application/pdf' }),
    name: fileName(order.printed, document),
    pages,
    warnings: warnings.map(explainPdfWarning),
  })
}

async function gather({ profile, printed, now }: PrintOrder): Promise<Result<Sources, StorageFailure>> {
  const opened = await openProfile(profile)
  if (!opened.ok) return opened
  const db = opened.value
  const whole = await readWhole(db)
  if (!whole.ok) return whole
  if (printed.kind === 'binder')
    return ok({ db, whole: whole.value, document: await folder(db, whole.value, printed, now) })
  const snapshot = whole.value.snapshots.find(({ id }) => id === printed.snapshot)
  return snapshot
    ? ok({ db, whole: whole.value, document: presentation(whole.value.portfolio, snapshot) })
    : fail({ kind: 'not-found', id: printed.snapshot })
}

async function folder(
  db: ProfileDb,
  whole: WholePortfolio,
  { caseIndex, entries: ids }: Printed & { kind: 'binder' },
  now: Date,
): Promise<Document> {
  const chosen = new Set(ids)
  const entries = whole.entries.filter(({ id }) => chosen.has(id))
  const attachments = await dataOf(db, whole, entries, now)
  const edition = { kind: 'binder', caseIndex: caseIndex.trim() } as const
  return { portfolio: whole.portfolio, entries, attachments, edition, now }
}

/** What a snapshot says, as of its day: the class and the school are those of then. */
function presentation(
  portfolio: Portfolio,
  { at, reason, grade, school, items, summary }: Snapshot,
): Document {
  const then = portfolio.enrolments.find((one) => one.grade === grade && one.school.name === school)
  const day = civilDate(new Date(at))
  const enrolment = then ?? { school: { name: school }, grade, from: day }
  return {
    portfolio: { ...portfolio, enrolments: [enrolment] },
    entries: items.map(({ entry }) => entry),
    edition: {
      kind: 'transition',
      reason,
      summary,
      whyItMatters: new Map(items.map(({ entry, whyItMatters }) => [entry.id, whyItMatters])),
    },
    now: new Date(at),
  }
}

/** The data that give the entries back from this file alone. They name the owner's key, so it must exist. */
async function dataOf(
  db: ProfileDb,
  { portfolio, files }: WholePortfolio,
  entries: readonly Entry[],
  now: Date,
): Promise<PdfAttachment[]> {
  const key = await readOwnerKey(db)
  if (!key.ok) return []
  const { attached, planBundle } = await import('#bundle')
  const { receiver, reason } = printTexts
  const plan = await planBundle({
    portfolio,
    entries,
    files,
    key: key.value.thumbprint,
    receiver,
    reason,
    now,
  })
  if (!plan.ok) return []
  const mime = 'application/json'
  return [
    { name: attached.index, mime, bytes: plan.value.indexBytes },
    { name: attached.items, mime, bytes: plan.value.itemsBytes },
  ]
}

function fileName({ kind }: Printed, { portfolio: { owner }, now }: Document): string {
  const slug = asciiSlug(`${printTexts.fileName[kind]} ${owner.name.family} ${owner.name.given}`, 60)
  return `${slug}-${civilDate(now)}.pdf`
}
