import type { Entry, Evidence } from '#domain'
import { type ExampleFile, loadExample } from '#example'
import { ok, type Result } from '#failure'
import { takeFiles } from '#media'
import {
  createProfile,
  keepFile,
  listProfiles,
  type ProfileDb,
  removeProfile,
  type StorageFailure,
  saveEntry,
  setCurrentProfile,
} from '#storage'

type Example = Awaited<ReturnType<typeof loadExample>>

/**
 * Opens the fictional student, laid out in a profile of its own the first time. It appears whole or not at
 * all; a file that cannot be made here is left out of its entry. `onProgress` gets the share that is done.
 */
export async function openExample(
  onProgress: (share: number) => void,
): Promise<Result<void, StorageFailure>> {
  const now = new Date()
  const profiles = await listProfiles()
  if (!profiles.ok) return profiles
  const known = profiles.value.find((profile) => profile.isExample)
  if (known) return setCurrentProfile(known.id, now)

  const { portfolio, entries } = await loadExample(now)
  const created = await createProfile(portfolio, now)
  if (!created.ok) return created
  const db = created.value
  const laidOut = await layOutAll(db, entries, onProgress)
  if (laidOut.ok) return laidOut
  db.close()
  await removeProfile(db.id)
  return laidOut
}

/** Two entries at a time, as many as intake has workers. The first failure ends both. */
async function layOutAll(
  db: ProfileDb,
  entries: Example['entries'],
  onProgress: (share: number) => void,
): Promise<Result<void, StorageFailure>> {
  const queue = entries.values()
  let done = 0
  let outcome: Result<void, StorageFailure> = ok(undefined)
  const lane = async () => {
    for (const { entry, files } of queue) {
      if (!outcome.ok) return
      const saved = await layOut(db, entry, files)
      if (!saved.ok) outcome = saved
      done += 1
      onProgress(done / entries.length)
    }
  }
  await Promise.all([lane(), lane()])
  return outcome
}

async function layOut(
  db: ProfileDb,
  entry: Entry,
  files: readonly ExampleFile[],
): Promise<Result<Entry, StorageFailure>> {
  const evidence: Evidence[] = []
  for (const { make, evidence: about } of files) {
    const made = await make()
    for await (const outcome of takeFiles(made ? [made] : [])) {
      if (!outcome.ok) continue
      const kept = await keepFile(db, outcome.value.file)
      if (!kept.ok) return kept
      evidence.push({ ...about, file: kept.value.file.sha256 })
    }
  }
  return saveEntry(db, { ...entry, evidence })
}
