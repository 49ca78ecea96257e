import type { Entry } from './entry.ts'

/** Members that may change after a confirmation without making it stale (invariant 5). */
const immaterial: ReadonlySet<string> = new Set([
  'rev',
  'createdAt',
  'updatedAt',
  'author',
  'story',
  'visibility',
  'isProud',
  'placements',
  'formerPlacements',
  'isPersonal',
  'isArchived',
  'helpedBy',
  'uud',
  'resultGroups',
  'selfAssessment',
  'goal',
  'countsInSchool',
])

/** What a confirmation is bound to: the facts of an entry and the digests of its files (invariant 4). */
export type MaterialFacts = Readonly<Record<string, unknown>> & { evidence: readonly { file: string }[] }

/** The rest of an entry: story, captions, placement, visibility. */
export type EntryDetails = Readonly<Record<string, unknown>> & { captions: readonly object[] }

/** Splits an entry into the part a confirmation is bound to and the rest. `joinEntry` puts them together again. */
export function splitEntry({ evidence, ...members }: Entry): {
  material: MaterialFacts
  details: EntryDetails
} {
  const all = Object.entries(members)
  const facts = Object.fromEntries(all.filter(([name]) => !immaterial.has(name)))
  const rest = Object.fromEntries(all.filter(([name]) => immaterial.has(name)))
  return {
    material: { ...facts, evidence: evidence.map(({ file }) => ({ file })) },
    details: { ...rest, captions: evidence.map(({ file: _file, ...caption }) => caption) },
  }
}

/** The entry that `splitEntry` took apart, unparsed: the caller gives it to `Entry`. */
export function joinEntry({ evidence, ...facts }: MaterialFacts, details: EntryDetails): unknown {
  const { captions, ...rest } = details
  return { ...facts, ...rest, evidence: evidence.map(({ file }, at) => ({ ...captions[at], file })) }
}
