import { EvidenceFile, type Sha256Hex } from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ProfileDb } from './database.ts'
import { guarded, type StorageFailure } from './failures.ts'
import { type CopyRow, type CopySize, type OriginalRow, parsed } from './rows.ts'
import { blobOf, type Store, StoredBytes, writeBytes } from './stored-bytes.ts'

/** A file as intake hands it over: the original byte for byte, and smaller pictures of it for screens. */
export interface TakenFile {
  readonly info: EvidenceFile
  readonly original: Blob
  readonly thumbnail?: Blob | undefined
  readonly view?: Blob | undefined
}

export interface KeptFile {
  readonly file: EvidenceFile
  /** False when the same bytes were here already: they may stand in another entry (domain invariant 9). */
  readonly isNew: boolean
}

/**
 * Keeps a file under its digest: facts, original and copies in one transaction, so that none is ever without
 * the others. The same bytes are kept once, with the facts of the first time. The file then waits for an entry
 * to name it and is not collected within a day.
 */
export async function keepFile(
  db: ProfileDb,
  taken: TakenFile,
  now: Date = new Date(),
): Promise<Result<KeptFile, StorageFailure>> {
  return guarded(async () =>
    ok(
      await writeBytes(db, async (store) => {
        const { original, copies } = await bytesRows(taken, store)
        return db.transaction('rw', db.files, db.originals, db.copies, async () => {
          const known = await knownFacts(db, taken.info.sha256)
          const file = known ?? taken.info
          await db.files.put({ sha256: file.sha256, info: file, waitingSince: now.toISOString() })
          if (!known) await db.originals.put(original)
          await db.copies.bulkPut(copies)
          return { file, isNew: known === undefined }
        })
      }),
    ),
  )
}

/** What is known of a kept file. */
export async function readFileInfo(
  db: ProfileDb,
  file: Sha256Hex,
): Promise<Result<EvidenceFile, StorageFailure>> {
  return guarded(async () => {
    const row = await db.files.get(file)
    return row ? parsed(EvidenceFile, row.info, file) : fail({ kind: 'not-found', id: file })
  })
}

/** What is known of several files at once; those that are missing or damaged are left out. */
export async function readFileInfos(
  db: ProfileDb,
  files: readonly Sha256Hex[],
): Promise<Map<Sha256Hex, EvidenceFile>> {
  const rows = await db.files.bulkGet([...files])
  const infos = rows.flatMap((row) => EvidenceFile.safeParse(row?.info).data ?? [])
  return new Map(infos.map((info) => [info.sha256, info]))
}

/** Those of the files whose bytes are not here: they came by name only, with a PDF without its bundle. */
export async function filesWithoutBytes(
  db: ProfileDb,
  files: readonly Sha256Hex[],
): Promise<ReadonlySet<Sha256Hex>> {
  const kept = new Set<unknown>(
    await db.originals
      .where('sha256')
      .anyOf([...files])
      .primaryKeys(),
  )
  return new Set(files.filter((file) => !kept.has(file)))
}

/** The original, byte for byte; undefined when it is not here. The bytes themselves are read when used. */
export async function readOriginal(db: ProfileDb, file: Sha256Hex): Promise<Blob | undefined> {
  return bodyOf(await db.originals.get(file))
}

/** A smaller picture of a file, where intake made one. */
export async function readCopy(db: ProfileDb, file: Sha256Hex, size: CopySize): Promise<Blob | undefined> {
  return bodyOf(await db.copies.get([file, size]))
}

/** The same for several files at once; those without such a picture are left out. */
export async function readCopies(
  db: ProfileDb,
  files: readonly Sha256Hex[],
  size: CopySize,
): Promise<Map<Sha256Hex, Blob>> {
  const rows = await db.copies.bulkGet(files.map((file) => [file, size]))
  return new Map(
    files.flatMap((file, at) => {
      const body = bodyOf(rows[at])
      return body ? [[file, body]] : []
    }),
  )
}

/** Removes files with their bytes, inside the caller's transaction over the three tables of files. */
export async function removeFiles(db: ProfileDb, files: string[]): Promise<void> {
  await db.files.bulkDelete(files)
  await db.originals.bulkDelete(files)
  await db.copies.where('sha256').anyOf(files).delete()
}

async function knownFacts(db: ProfileDb, file: Sha256Hex): Promise<EvidenceFile | undefined> {
  const isKept = (await db.originals.where('sha256').equals(file).count()) > 0
  return isKept ? EvidenceFile.safeParse((await db.files.get(file))?.info).data : undefined
}

async function bytesRows(
  { info: { sha256 }, original, thumbnail, view }: TakenFile,
  store: Store,
): Promise<{ original: OriginalRow; copies: CopyRow[] }> {
  const copies: CopyRow[] = []
  if (thumbnail) copies.push({ sha256, size: 'thumbnail', body: await store(thumbnail) })
  if (view) copies.push({ sha256, size: 'view', body: await store(view) })
  return { original: { sha256, body: await store(original) }, copies }
}

function bodyOf(row: OriginalRow | undefined): Blob | undefined {
  const stored = StoredBytes.safeParse(row?.body).data
  return stored && blobOf(stored)
}
