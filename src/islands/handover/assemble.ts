import type { Entry, Sha256Hex, Snapshot } from '#domain'
import { ok, type Result } from '#failure'
import { type HandoverInput, prepareHandover } from '#handover'
import { explainPdfWarning, explainStorage, explainWrite } from '#i18n'
import {
  filesWithoutBytes,
  openProfile,
  type ProfileDb,
  readCopy,
  readOriginal,
  readOwnerKey,
  readWhole,
  type StorageFailure,
} from '#storage'
import { printFonts, printPicture } from '../desk/print-sources.ts'
import { loadStructure } from '../shared/structures.ts'
import { snapshotsOf } from './chosen.ts'
import type { HandoverNews, HandoverOrder } from './messages.ts'

type Tell = (news: HandoverNews) => void

/** Puts the bundle together in a worker; the last news is `done` or `failed`. */
export async function assemble(order: HandoverOrder, tell: Tell): Promise<void> {
  const input = await gather(order, tell)
  if (!input.ok) return tell({ kind: 'failed', text: explainStorage(input.failure) })
  const made = await prepareHandover(input.value)
  if (!made.ok) return tell({ kind: 'failed', text: explainWrite(made.failure) })
  const { file, name, warnings } = made.value
  tell({ kind: 'done', file, name, warnings: warnings.map(explainPdfWarning) })
}

async function gather(order: HandoverOrder, tell: Tell): Promise<Result<HandoverInput, StorageFailure>> {
  const db = await openProfile(order.profile)
  if (!db.ok) return db
  const [whole, key] = [await readWhole(db.value), await readOwnerKey(db.value)]
  if (!whole.ok) return whole
  if (!key.ok) return key
  const { portfolio, entries, files, snapshots, confirmations } = whole.value
  const missing = await filesWithoutBytes(
    db.value,
    files.map(({ sha256 }) => sha256),
  )
  const chosen = order.entries.flatMap((id) => entries.find((entry: Entry) => entry.id === id) ?? [])
  return ok({
    portfolio,
    structure: await loadStructure(portfolio.structure),
    entries: chosen.map((entry) => withoutFiles(entry, missing)),
    files,
    snapshots: snapshotsOf(order, snapshots).map((snapshot) => heldSnapshot(snapshot, missing)),
    confirmations,
    ...readersOf(db.value),
    fonts: await printFonts(),
    key: key.value,
    receiver: order.receiver,
    reason: order.reason,
    now: order.now,
    onProgress: (progress) => tell({ kind: 'progress', ...progress }),
  })
}

/** A bundle holds what it names, so an entry goes without the files whose bytes are not on this device. */
function withoutFiles(entry: Entry, missing: ReadonlySet<Sha256Hex>): Entry {
  return { ...entry, evidence: entry.evidence.filter(({ file }) => !missing.has(file)) }
}

function heldSnapshot(snapshot: Snapshot, missing: ReadonlySet<Sha256Hex>): Snapshot {
  const items = snapshot.items.map((item) => ({ ...item, entry: withoutFiles(item.entry, missing) }))
  return { ...snapshot, items }
}

function readersOf(db: ProfileDb): Pick<HandoverInput, 'readFile' | 'readPicture' | 'readThumbnail'> {
  return {
    readFile: async (file) => {
      const original = await readOriginal(db, file)
      if (!original) throw new Error(`Cannot hand over the file ${file}: it is not on this device`)
      return original
    },
    readPicture: (file) => printPicture(db, file),
    readThumbnail: (file) => readCopy(db, file, 'thumbnail'),
  }
}
