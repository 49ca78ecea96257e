import type { EvidenceFile, Sha256Hex, ShowcaseSelection } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { BuiltShowcase, PlannedPicture, ShowcaseFailure } from '#showcase'
import { allEntries, type ProfileDb, readFileInfos, readOriginal } from '#storage'
import type { Student } from '../shared/student.ts'

export type MakeFailure = ShowcaseFailure | { kind: 'picture-failed' }

export type MadeShowcase = BuiltShowcase & { bytes: Map<string, Blob> }

type Options = { signal?: AbortSignal; onProgress?: (share: number) => void }

/** Builds the content by the allow-list and encodes every picture of it anew, without metadata. */
export async function makeShowcase(
  student: Student,
  selection: ShowcaseSelection,
  options: Options = {},
): Promise<Result<MadeShowcase, MakeFailure>> {
  const webp = await makeIn('webp', student, selection, options)
  // A browser that cannot write WebP answers with JPEG: the names have to say so.
  const isOther = webp.ok && [...webp.value.bytes.values()].some((blob) => blob.type !== 'image/webp')
  return isOther ? makeIn('jpg', student, selection, options) : webp
}

async function makeIn(
  format: 'webp' | 'jpg',
  student: Student,
  selection: ShowcaseSelection,
  { signal, onProgress }: Options,
): Promise<Result<MadeShowcase, MakeFailure>> {
  const built = await planShowcase(student, selection, format)
  if (!built.ok) return built
  const bytes = new Map<string, Blob>()
  for (const [at, picture] of built.value.pictures.entries()) {
    signal?.throwIfAborted()
    onProgress?.(at / built.value.pictures.length)
    const blob = await encode(student.db, picture, format)
    if (!blob) return fail({ kind: 'picture-failed' })
    bytes.set(picture.name, blob)
  }
  return ok({ ...built.value, bytes })
}

/** The content and the pictures it needs, without making them. */
export async function planShowcase(
  { db, portfolio, structure }: Student,
  selection: ShowcaseSelection,
  pictureFormat: 'webp' | 'jpg' = 'webp',
): Promise<Result<BuiltShowcase, ShowcaseFailure>> {
  const { buildContent } = await import('#showcase')
  const entries = await allEntries(db)
  const files = await infosOf(db, selection)
  return buildContent({ portfolio, structure, entries, files, selection, now: new Date(), pictureFormat })
}

async function infosOf(db: ProfileDb, selection: ShowcaseSelection): Promise<EvidenceFile[]> {
  const chosen: Sha256Hex[] = selection.items.flatMap((item) => item.pictures)
  return [...(await readFileInfos(db, chosen)).values()]
}

async function encode(
  db: ProfileDb,
  picture: PlannedPicture,
  format: 'webp' | 'jpg',
): Promise<Blob | undefined> {
  const { reencodePicture } = await import('#media')
  const original = await readOriginal(db, picture.file)
  if (!original) return undefined
  const copy = await reencodePicture(original, {
    maxSide: Math.max(picture.width, picture.height),
    type: format === 'webp' ? 'image/webp' : 'image/jpeg',
    quality: 0.82,
  })
  return copy.ok ? new Blob([copy.value.bytes], { type: copy.value.mime }) : undefined
}
