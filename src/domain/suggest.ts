import { type IsoDate, isFuture, type PartialDate } from './dates.ts'
import type { Achievement, Entry, Work } from './entry.ts'
import {
  type Activity,
  areaOfActivity,
  type EventLevel,
  type ResultKind,
  type VsoshStage,
} from './vocabulary.ts'

/** What a title says, as far as it can be read out of its words. */
export type TitleFacts = {
  readonly activity?: Activity | undefined
  readonly eventLevel?: EventLevel | undefined
  /** The title names the All-Russian school olympiad. */
  readonly isVsosh?: boolean | undefined
  readonly result?: ResultFacts | undefined
  readonly subject?: string | undefined
  readonly date?: PartialDate | undefined
}

export type ResultFacts = {
  readonly kind: ResultKind
  readonly place?: number | undefined
  readonly degree?: number | undefined
}

/** One fact that may be accepted with one tap. */
export type Suggestion =
  | { readonly field: 'activity'; readonly value: Activity }
  | { readonly field: 'eventLevel'; readonly value: EventLevel }
  | { readonly field: 'vsosh'; readonly value: VsoshStage | undefined }
  | { readonly field: 'result'; readonly value: ResultFacts }
  | { readonly field: 'subject'; readonly value: string }
  | { readonly field: 'date'; readonly value: PartialDate }

/** What a new entry is about until somebody chooses: only this may be suggested away. */
const unchosen: Record<'achievement' | 'work', Activity> = { achievement: 'olympiad', work: 'creativeWork' }

const stageOfLevel: Partial<Record<EventLevel, VsoshStage>> = {
  school: 'school',
  municipal: 'municipal',
  regional: 'regional',
  allRussian: 'final',
}

/**
 * What the title says and the entry does not know yet, each fact at most once. A fact that the student gave
 * already is never contradicted, and a date that has not come yet is never proposed (invariant 12).
 */
export function suggestionsFor(entry: Entry, facts: TitleFacts, today: IsoDate): Suggestion[] {
  if (entry.kind !== 'achievement' && entry.kind !== 'work') return dated(entry, facts, today)
  const { activity, subject } = facts
  const found: Suggestion[] = []
  if (activity && activity !== entry.activity && entry.activity === unchosen[entry.kind])
    found.push({ field: 'activity', value: activity })
  if (entry.kind === 'achievement') found.push(...eventSuggestions(entry, facts))
  if (subject && !entry.subject) found.push({ field: 'subject', value: subject })
  return [...found, ...dated(entry, facts, today)]
}

/** The entry with a suggestion accepted. One that does not fit the kind of entry changes nothing. */
export function withSuggestion(entry: Entry, suggestion: Suggestion): Entry {
  if (suggestion.field === 'date') return { ...entry, date: suggestion.value }
  if (entry.kind === 'achievement') return achievementWith(entry, suggestion)
  return entry.kind === 'work' ? workWith(entry, suggestion) : entry
}

function eventSuggestions(entry: Achievement, { eventLevel, isVsosh, result }: TitleFacts): Suggestion[] {
  const found: Suggestion[] = []
  if (isVsosh && !entry.event?.catalogue)
    found.push({ field: 'vsosh', value: eventLevel && stageOfLevel[eventLevel] })
  if (eventLevel && !entry.eventLevel) found.push({ field: 'eventLevel', value: eventLevel })
  if (result && !entry.result && entry.place === undefined && entry.degree === undefined)
    found.push({ field: 'result', value: result })
  return found
}

function dated(entry: Entry, { date }: TitleFacts, today: IsoDate): Suggestion[] {
  return date && !entry.date && !isFuture(date, today) ? [{ field: 'date', value: date }] : []
}

function achievementWith(
  entry: Achievement,
  { field, value }: Exclude<Suggestion, { field: 'date' }>,
): Entry {
  switch (field) {
    case 'activity':
      return { ...entry, activity: value, area: areaOfActivity[value] }
    case 'subject':
      return { ...entry, subject: value }
    case 'eventLevel':
      return { ...entry, eventLevel: value }
    case 'vsosh':
      return { ...entry, event: { ...entry.event, catalogue: 'vsosh', ...(value && { vsoshStage: value }) } }
    case 'result': {
      const { kind, place, degree } = value
      return { ...entry, result: kind, ...(place && { place }), ...(degree && { degree }) }
    }
  }
}

function workWith(entry: Work, { field, value }: Exclude<Suggestion, { field: 'date' }>): Entry {
  if (field === 'activity') return { ...entry, activity: value, area: areaOfActivity[value] }
  return field === 'subject' ? { ...entry, subject: value } : entry
}
