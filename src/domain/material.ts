import type { Entry } from './entry.ts'

/** Members that may change after a confirmation without making it stale (invariant 5). */
const immaterial = [
  'rev',
  'createdAt',
  'updatedAt',
  'author',
  'story',
  'visibility',
  'isProud',
  'placements',
] as const

type Immaterial = (typeof immaterial)[number]
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** What a confirmation is bound to: the facts of an entry and the digests of its files (invariant 4). */
export type MaterialFacts = Without<Entry, Immaterial | 'evidence'> & { evidence: { file: string }[] }

/** The rest of an entry: story, captions, placement, visibility. */
export type EntryDetails = Pick<Entry, Immaterial> & { captions: Omit<Entry['evidence'][number], 'file'>[] }

/** Splits an entry into the part a confirmation is bound to and the rest. `joinEntry` puts them together again. */
export function splitEntry(entry: Entry): { material: MaterialFacts; details: EntryDetails } {
  const { rev, createdAt, updatedAt, author, story, visibility, isProud, placements, evidence, ...facts } =
    entry
  return {
    material: { ...facts, evidence: evidence.map(({ file }) => ({ file })) },
    details: {
      rev,
      createdAt,
      updatedAt,
      author,
      story,
      visibility,
      isProud,
      placements,
      captions: evidence.map(({ file: _file, ...caption }) => caption),
    },
  }
}

/** What of both halves `joinEntry` must know; the rest is carried over as it is. */
type Halves = {
  material: { evidence: readonly { file: string }[] }
  details: { captions: readonly object[] }
}

/** The entry that `splitEntry` took apart, unparsed: the caller gives it to `Entry`. */
export function joinEntry(material: Halves['material'], details: Halves['details']): unknown {
  const { captions, ...rest } = details
  const evidence = material.evidence.map(({ file }, at) => ({ ...captions[at], file }))
  return { ...material, ...rest, evidence }
}
