import {
  type Entry,
  isOpenTo,
  isPublishable,
  itemOf,
  type ShowcaseField,
  type Structure,
  standingOf,
  withoutOthers,
} from '#domain'
import { fail, ok, type Result } from '#failure'
import { bodyPassages, showcaseResult } from '#i18n'
import type { ShownEntry, ShownPicture } from './content.ts'
import type { ShowcaseFailure } from './failure.ts'

type ShownSection = ShownEntry['section']

/** What `Prose` and `Line` of #domain take. */
const longestText = 20_000
const longestLine = 300

/** The section an entry is shown in, or the reason why it may not be shown at all. */
export function checkEntry(entry: Entry, structure: Structure): Result<ShownSection, ShowcaseFailure> {
  const about = { entry: entry.id, title: entry.title }
  if (entry.title === '') return fail({ kind: 'entry-untitled', ...about })
  if (!isOpenTo(entry.visibility, 'showcase'))
    return fail({ kind: 'entry-not-open', visibility: entry.visibility, ...about })
  if (!isPublishable(structure, entry))
    return fail({ kind: 'entry-sensitive', why: sensitivityOf(entry, structure), ...about })
  const section = sectionOfEntry(entry, structure)
  // A place that the structure does not know says nothing about what is sensitive, so it opens nothing.
  return section ? ok(section) : fail({ kind: 'entry-without-place', ...about })
}

/** The ticked fields of an entry. Whoever adds a field to an entry adds nothing here. */
export function shownEntry(
  entry: Entry,
  fields: readonly ShowcaseField[],
  section: ShownSection,
  pictures: ShownPicture[],
): ShownEntry {
  const ticked = new Set(fields)
  const standing = standingOf(entry)
  return {
    section,
    isProud: entry.isProud,
    title: entry.title,
    ...(standing && { standing }),
    ...(ticked.has('date') && entry.date && { date: entry.date }),
    ...(ticked.has('result') && shownResult(entry)),
    ...(ticked.has('event') && shownEvent(entry)),
    ...(ticked.has('whatIDid') && entry.story.whatIDid && { whatIDid: entry.story.whatIDid }),
    ...(ticked.has('whatILearned') && entry.story.whatILearned && { whatILearned: entry.story.whatILearned }),
    ...(ticked.has('text') && shownText(entry)),
    pictures,
  }
}

function shownResult(entry: Entry): Pick<ShownEntry, 'result'> {
  const result = entry.kind === 'achievement' ? showcaseResult(entry) : undefined
  return result ? { result } : {}
}

/** Name, stage and level of an event. Its organiser, city and address are not shown: they lead to people. */
function shownEvent(entry: Entry): Pick<ShownEntry, 'event' | 'eventLevel'> {
  if (entry.kind !== 'achievement') return {}
  const event = [entry.event?.name, entry.event?.stage].filter(Boolean).join(', ')
  return { ...(event && { event }), ...(entry.eventLevel && { eventLevel: entry.eventLevel }) }
}

/** The body of an entry as one text, one list and one table; a guest needs no more. */
function shownText(entry: Entry): Pick<ShownEntry, 'text' | 'steps' | 'table'> {
  const passages = bodyPassages(withoutOthers(entry))
  const text = passages.flatMap((one) => (one.kind === 'prose' ? one.text : [])).join('\n\n')
  const steps = passages.flatMap((one) => (one.kind === 'list' ? one.items : []))
  const table = passages.find((one) => one.kind === 'table')
  return {
    ...(text && { text: text.slice(0, longestText) }),
    ...(steps.length > 0 && { steps: steps.map((step) => step.slice(0, longestLine)) }),
    ...(table && { table: { columns: [...table.columns], rows: table.rows.map((row) => [...row]) } }),
  }
}

function sectionOfEntry(entry: Entry, structure: Structure): ShownSection | undefined {
  const known = entry.placements.find(({ section, item }) => itemOf(structure, section, item) !== undefined)
  const place = structure.sections.findIndex(({ id }) => id === known?.section)
  const section = structure.sections[place]
  return section && { title: section.title.ru, place }
}

function sensitivityOf(entry: Entry, structure: Structure): string {
  const reasons = entry.placements.map(({ section, item }) => itemOf(structure, section, item)?.sensitive)
  return reasons.find((reason) => reason !== undefined) ?? ''
}
