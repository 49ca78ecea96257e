import type { Entry, EntryId } from '#domain'
import { type ProfileDb, readCopies, readFileInfos } from '#storage'
import type { Drawing, StampStatus } from '#ui'

/** What stands for an entry in a list: the thumbnail of its first file, or a drawing where there is none. */
export type Look = {
  readonly thumbnail?: Blob | undefined
  readonly drawing: Drawing
  /** What others say of it; absent where nobody confirmed it. */
  readonly standing?: StampStatus | undefined
}

export type Looks = ReadonlyMap<EntryId, Look>

/** The looks of a whole list, read at once. */
export async function readLooks(db: ProfileDb, entries: readonly Entry[]): Promise<Looks> {
  const files = entries.flatMap(({ evidence: [first] }) => first?.file ?? [])
  const thumbnails = await readCopies(db, files, 'thumbnail')
  const bare = files.filter((file) => !thumbnails.has(file))
  const infos = bare.length > 0 ? await readFileInfos(db, bare) : new Map()
  const lookOf = ({ kind, evidence: [first] }: Entry): Look => {
    if (!first) return { drawing: kind === 'achievement' ? 'paper' : 'text' }
    const thumbnail = thumbnails.get(first.file)
    return thumbnail ? { thumbnail, drawing: 'image' } : { drawing: infos.get(first.file)?.media ?? 'other' }
  }
  const { readConfirmed } = await import('./confirmed.ts')
  const confirmed = await readConfirmed(db, entries)
  return new Map(
    entries.map((entry) => [entry.id, { ...lookOf(entry), standing: confirmed.get(entry.id)?.standing }]),
  )
}
