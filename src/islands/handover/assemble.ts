import regularUrl from '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf?url'
import boldUrl from '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf?url'
import type { Bytes } from '#bytes'
import type { Entry, Sha256Hex } from '#domain'
import { ok, type Result } from '#failure'
import { type HandoverInput, prepareHandover } from '#handover'
import { explainPdfWarning, explainStorage, explainWrite } from '#i18n'
import { reencodePicture } from '#media'
import {
  openProfile,
  type ProfileDb,
  readCopy,
  readOriginal,
  readOwnerKey,
  readWhole,
  type StorageFailure,
} from '#storage'
import { loadStructure } from '../shared/structures.ts'
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
  const { portfolio, entries, files } = whole.value
  return ok({
    portfolio,
    structure: await loadStructure(portfolio.structure),
    entries: order.entries.flatMap((id) => entries.find((entry: Entry) => entry.id === id) ?? []),
    files,
    ...readersOf(db.value),
    fonts: { regular: await fetchBytes(regularUrl), bold: await fetchBytes(boldUrl) },
    key: key.value,
    receiver: order.receiver,
    reason: order.reason,
    now: order.now,
    onProgress: (progress) => tell({ kind: 'progress', ...progress }),
  })
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

/** A JPEG of print size: 1240 px are 15 cm at 210 dots per inch. */
async function printPicture(db: ProfileDb, file: Sha256Hex): Promise<Blob | undefined> {
  const view = await readCopy(db, file, 'view')
  if (!view) return undefined
  const copy = await reencodePicture(view, { maxSide: 1240, type: 'image/jpeg', quality: 0.85 })
  return copy.ok ? new Blob([copy.value.bytes], { type: copy.value.mime }) : undefined
}

async function fetchBytes(url: string): Promise<Bytes> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
