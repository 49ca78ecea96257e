import { type Entry, type Evidence, newEntry, type Structure } from '#domain'
import { explainIntake, explainIntakeWarning, explainStorage, scanTexts, titleOfFile } from '#i18n'
import { canBeAttached, type Intake, takeAsAttachment, takeFiles } from '#media'
import { type KeptFile, keepFile, type ProfileDb, saveEntry } from '#storage'
import { awardsPlace, worksPlace } from './places.ts'

/** What the files show: papers that confirm, or things made. */
export type Subject = 'awards' | 'works'

export type Order = {
  readonly files: readonly File[]
  /** An entry for each file, or one for all of them; a straightened picture stands before its photo. */
  readonly as: 'each' | 'one' | 'straightened'
  readonly subject: Subject
}

export type Made = {
  readonly entries: readonly Entry[]
  /** Files that are safe in the portfolio now. */
  readonly kept: readonly File[]
  /** How many files there were. */
  readonly of: number
  /** Words about every file that is not. */
  readonly troubles: readonly string[]
  /** Words about files that came in with something to know of them. */
  readonly notes: readonly string[]
  readonly isStopped: boolean
}

type Options = { signal: AbortSignal; onDone: (files: number) => void }
export type Place = { readonly db: ProfileDb; readonly structure: Structure }

/**
 * Brings files into the portfolio and makes private drafts of them. Drafts of `each` are saved one by one, so what
 * is done stays when the rest is stopped; the entry of `one` holds whatever came in. A picture that does not open
 * is kept as bytes: a batch is no moment for questions.
 */
export async function makeEntries(place: Place, order: Order, { signal, onDone }: Options): Promise<Made> {
  const made = {
    entries: [] as Entry[],
    kept: [] as File[],
    troubles: [] as string[],
    notes: [] as string[],
  }
  const held: { file: File; taken: KeptFile }[] = []
  let done = 0
  for await (const outcome of takeFiles(order.files, { signal })) {
    const file = order.files[done]
    if (!file || signal.aborted) break
    if (outcome.ok) made.notes.push(...outcome.value.warnings.map(explainIntakeWarning))
    const taken = await keepOne(place.db, file, outcome)
    if (typeof taken === 'string') made.troubles.push(taken)
    else if (order.as !== 'each') held.push({ file, taken })
    else await save([{ file, taken }])
    done += 1
    onDone(done)
  }
  if (held.length > 0) await save(held)
  const of = order.files.length
  return { ...made, of, isStopped: signal.aborted && done < of }

  async function save(files: readonly { file: File; taken: KeptFile }[]) {
    const entry = draftOf(
      place.structure,
      order.subject,
      files.map(({ taken }) => taken),
    )
    const saved = await saveEntry(place.db, order.as === 'straightened' ? withOriginal(entry) : entry)
    if (!saved.ok) made.troubles.push(explainStorage(saved.failure))
    else {
      made.entries.push(saved.value)
      made.kept.push(...files.map(({ file }) => file))
    }
  }
}

type Outcome = Awaited<ReturnType<typeof takeAsAttachment>>

/** The kept file, or the words why it is not kept. */
async function keepOne(db: ProfileDb, file: File, outcome: Outcome): Promise<KeptFile | string> {
  if (outcome.ok) return keep(db, outcome.value)
  if (!canBeAttached(outcome.failure)) return explainIntake(outcome.failure)
  const attached = await takeAsAttachment(file)
  return attached.ok ? keep(db, attached.value) : explainIntake(attached.failure)
}

async function keep(db: ProfileDb, { file }: Intake): Promise<KeptFile | string> {
  const kept = await keepFile(db, file, new Date())
  return kept.ok ? kept.value : explainStorage(kept.failure)
}

/** A draft with its files. Only a single file gives its name to the entry, and only if a person chose that name. */
export function draftOf(structure: Structure, subject: Subject, files: readonly KeptFile[]): Entry {
  const isAward = subject === 'awards'
  const place = isAward ? awardsPlace(structure) : worksPlace(structure)
  const evidence = files.map(({ file }): Evidence => {
    const document = documentOf(subject, file.media)
    return { file: file.sha256, ...(document && { document }) }
  })
  const [first, second] = files
  const title = first && !second ? titleOfFile(first.file.name) : ''
  return {
    ...newEntry(isAward ? 'achievement' : 'work', place, new Date()),
    title,
    evidence: unlike(evidence),
  }
}

/** The photo that the straightened picture was made from is kept as a photo, not as a second paper. */
function withOriginal(entry: Entry): Entry {
  const [straightened, original] = entry.evidence
  if (!straightened || !original) return entry
  return {
    ...entry,
    evidence: [straightened, { file: original.file, document: 'photo', caption: scanTexts.original }],
  }
}

/** The same file chosen twice stands in an entry once. */
function unlike(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [one.file, one])).values()]
}

function documentOf(subject: Subject, media: KeptFile['file']['media']): Evidence['document'] {
  if (media === 'audio' || media === 'video') return media
  if (subject === 'awards') return 'diploma'
  return media === 'image' ? 'photo' : undefined
}
