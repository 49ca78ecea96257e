import {
  civilDate,
  currentEnrolment,
  type Entry,
  type EntryId,
  type EvidenceFile,
  gradeOn,
  type Portfolio,
  type ShowcaseItem,
  type ShowcaseSelection,
  type Structure,
  schoolYearOf,
} from '#domain'
import { fail, ok, type Result } from '#failure'
import type { ShowcaseContent, ShownEntry } from './content.ts'
import type { ShowcaseFailure } from './failure.ts'
import { shownName } from './name.ts'
import { type PlannedPicture, planPictures } from './pictures.ts'
import { checkEntry, shownEntry } from './shown-entry.ts'

export type ShowcaseInput = {
  portfolio: Portfolio
  structure: Structure
  entries: readonly Entry[]
  files: readonly EvidenceFile[]
  selection: ShowcaseSelection
  now: Date
  /** What the pictures will be encoded to. A browser that cannot write WebP says `jpg`. */
  pictureFormat?: 'webp' | 'jpg'
}

export type BuiltShowcase = {
  content: ShowcaseContent
  /** The pictures to be made: from which file, under which name, how large. */
  pictures: PlannedPicture[]
}

/**
 * The content of a showcase by an allow-list: a ticked field of a ticked entry, and nothing else
 * (domain invariants 26–28, 32). Refuses the whole when one ticked entry may not be shown.
 */
export function buildContent(input: ShowcaseInput): Result<BuiltShowcase, ShowcaseFailure> {
  const { portfolio, selection, now } = input
  const today = civilDate(now)
  const name = shownName(portfolio.owner.name, selection)
  if (name === undefined) return fail({ kind: 'nickname-missing' })
  if (selection.items.length === 0) return fail({ kind: 'nothing-chosen' })
  if (selection.validUntil !== undefined && selection.validUntil < today)
    return fail({ kind: 'term-is-over', validUntil: selection.validUntil })

  const built = buildEntries(input)
  if (!built.ok) return built

  const school = currentEnrolment(portfolio.enrolments)?.school.name
  const grade = gradeOn(portfolio.enrolments, today)
  return ok({
    content: {
      format: 'showcase/1',
      name,
      sentence: selection.sentence,
      ...(built.value.portrait && { portrait: built.value.portrait }),
      ...(selection.showsGrade && grade !== undefined && { grade }),
      ...(selection.showsSchool && school !== undefined && { school }),
      schoolYear: schoolYearOf(today),
      theme: selection.theme,
      madeOn: today,
      ...(selection.validUntil !== undefined && { validUntil: selection.validUntil }),
      entries: built.value.entries,
    },
    pictures: built.value.pictures,
  })
}

type BuiltEntries = {
  entries: ShownEntry[]
  portrait?: ShownEntry['pictures'][number]
  pictures: PlannedPicture[]
}

function buildEntries(input: ShowcaseInput): Result<BuiltEntries, ShowcaseFailure> {
  const found = new Map<EntryId, Entry>(input.entries.map((entry) => [entry.id, entry]))
  const plan = planPictures(input.files, input.pictureFormat ?? 'webp')
  const entries: ShownEntry[] = []
  let portrait: BuiltEntries['portrait']
  for (const item of input.selection.items) {
    const entry = found.get(item.entry)
    if (!entry) return fail({ kind: 'entry-not-found', entry: item.entry })
    const shown = buildEntry(entry, item, input.structure, plan)
    if (!shown.ok) return shown
    if (entry.kind === 'page' && portrait === undefined) portrait = shown.value.pictures.shift()
    entries.push(shown.value)
  }
  return ok({ entries, ...(portrait && { portrait }), pictures: plan.all() })
}

function buildEntry(
  entry: Entry,
  item: ShowcaseItem,
  structure: Structure,
  plan: ReturnType<typeof planPictures>,
): Result<ShownEntry, ShowcaseFailure> {
  const section = checkEntry(entry, structure)
  if (!section.ok) return section
  const pictures = plan.picturesOf(entry, item)
  if (!pictures.ok) return pictures
  return ok(shownEntry(entry, item.fields, section.value, pictures.value))
}
