/** Papers that the owner prints for a teacher, the school or the family. Each is made of ticked entries only. */
import { type IsoDate, spanOf } from './dates.ts'
import type { Achievement, Entry, EntryKind, Work } from './entry.ts'
import { standingOf } from './standing.ts'
import { isPublishable, type Structure } from './structure.ts'
import { type Activity, activities, type DocumentKind, type EventLevel, eventLevels } from './vocabulary.ts'

export const reportKinds = ['period', 'subjects', 'reward', 'reference', 'credit', 'statement'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Both days belong to it; a side without a day is open. */
export type Period = { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined }

export type Deed = Achievement | Work

function isDeed(entry: Entry): entry is Deed {
  return entry.kind === 'achievement' || entry.kind === 'work'
}

const ofReference: readonly EntryKind[] = ['achievement', 'work', 'goal', 'assessment', 'reading']

/**
 * Whether an entry may be ticked for a report. What is never to be shown outside the family goes into the
 * family's own report only.
 */
export function fitsReport(kind: ReportKind, entry: Entry, structure: Structure): boolean {
  if (entry.title === '') return false
  if (kind === 'period') return entry.kind !== 'plan'
  if (!isPublishable(structure, entry)) return false
  switch (kind) {
    case 'reference':
      return ofReference.includes(entry.kind)
    case 'subjects':
      return isDeed(entry) && Boolean(entry.subject)
    case 'reward':
      return entry.kind === 'achievement' && standingOf(entry) === 'document'
    case 'credit':
    case 'statement':
      return isDeed(entry)
  }
}

/** Whether some day that the entry may be of lies in the period. An undated entry belongs to no closed period. */
export function isInPeriod({ date }: Pick<Entry, 'date'>, { from, to }: Period): boolean {
  if (date === undefined) return from === undefined && to === undefined
  const span = spanOf(date)
  return (from === undefined || span.to >= from) && (to === undefined || span.from <= to)
}

/** Entries with a subject under their subjects, in the order of the alphabet. */
export function bySubject(entries: readonly Entry[]): [subject: string, deeds: Deed[]][] {
  const groups = new Map<string, Deed[]>()
  for (const deed of entries.filter(isDeed)) {
    const subject = deed.subject?.trim()
    if (subject) groups.set(subject, [...(groups.get(subject) ?? []), deed])
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'ru'))
}

const prizes: readonly (string | undefined)[] = ['prize3', 'prize2', 'prize', 'winner', 'grandPrix']

/** Prizewinner or winner: by the chosen result, or by one of the first three places when none is chosen. */
export function isPrized(entry: Entry): boolean {
  if (entry.kind !== 'achievement') return false
  return prizes.includes(entry.result) || (entry.result === undefined && (entry.place ?? 4) <= 3)
}

export type StatementCell = { readonly prized: number; readonly all: number }

/** Summary statement without points (`domain.md` §21): kinds of activity by levels of events. */
export type Statement = {
  /** Levels that occur, from the lowest; undefined for what has none. */
  readonly levels: readonly (EventLevel | undefined)[]
  readonly rows: readonly { readonly activity: Activity; readonly cells: readonly StatementCell[] }[]
  /** How much of it has a document beside it. */
  readonly confirmed: 'all' | 'most' | 'some' | 'none'
  readonly reviews: readonly { readonly document: DocumentKind; readonly entry: Deed }[]
  readonly courses: readonly Achievement[]
}

const reviews: readonly (DocumentKind | undefined)[] = [
  'otzyv',
  'recenziya',
  'harakteristika',
  'recommendation',
  'thanks',
]
const courses: readonly Activity[] = ['course', 'additionalEducation']

export function statementOf(entries: readonly Entry[]): Statement {
  const deeds = entries.filter(isDeed)
  const levels = [...eventLevels, undefined].filter((level) => deeds.some((deed) => levelOf(deed) === level))
  const rows = activities
    .filter((activity) => deeds.some((deed) => deed.activity === activity))
    .map((activity) => {
      const here = deeds.filter((deed) => deed.activity === activity)
      return {
        activity,
        cells: levels.map((level) => cellOf(here.filter((deed) => levelOf(deed) === level))),
      }
    })
  return {
    levels,
    rows,
    confirmed: confirmedShare(deeds),
    reviews: deeds.flatMap((entry) =>
      entry.evidence.flatMap(({ document }) =>
        document && reviews.includes(document) ? [{ document, entry }] : [],
      ),
    ),
    courses: deeds.flatMap((deed) =>
      deed.kind === 'achievement' && courses.includes(deed.activity) ? [deed] : [],
    ),
  }
}

function levelOf(deed: Deed): EventLevel | undefined {
  return deed.kind === 'achievement' ? deed.eventLevel : undefined
}

function cellOf(deeds: readonly Deed[]): StatementCell {
  return { prized: deeds.filter(isPrized).length, all: deeds.length }
}

function confirmedShare(deeds: readonly Deed[]): Statement['confirmed'] {
  const confirmed = deeds.filter((deed) => standingOf(deed) === 'document').length
  if (confirmed === 0) return 'none'
  if (confirmed === deeds.length) return 'all'
  return confirmed * 2 >= deeds.length ? 'most' : 'some'
}
