/**
 * Shelves: the keys under which an entry is listed.
 *
 * A shelf is `section/filter/sortKey`. Each entry stands on the shelves of its sections (`` when it has no
 * placement) and of the whole portfolio (`*`), there once unfiltered and once per filter. One multi-entry
 * index over them gives any list in order, each entry once, by a single range read.
 *
 * Order: newest date first; a partial date after the exact dates it may mean; undated entries last. Equal
 * dates by id, which is ordered by time (UUIDv7), newest first. Because a school year is a range of dates,
 * entries of one school year stand together.
 *
 * An archived entry has left all of these (S1 5.3): it stands on the shelf `archived` of its sections and of the
 * whole portfolio, and nowhere else.
 */
import { type Entry, type PartialDate, type SchoolYear, schoolYearOf } from '#domain'

export interface EntryFilter {
  /** Section of the structure, or '' for entries that stand nowhere. */
  readonly section?: string
  readonly item?: string
  readonly kind?: Entry['kind']
  readonly area?: string
  readonly activity?: string
  /** «Горжусь»: only what the student is proud of. */
  readonly isProud?: true
  /** Drafts: only what has no title yet. */
  readonly isUntitled?: true
  /** The archive, which no other list shows. */
  readonly isArchived?: true
}

/** The section that holds every entry. No slug of a structure can be spelt so. */
export const everywhere = '*'

const undated = '00000000'

export function shelvesOf(entry: Entry): string[] {
  const key = sortKeyOf(entry)
  const sections = sectionsOf(entry)
  if (entry.isArchived) return [...new Set([...sections, everywhere])].map((one) => `${one}/archived/${key}`)
  const filters = ['', `kind=${entry.kind}`]
  if ('area' in entry && entry.area) filters.push(`area=${entry.area}`)
  if ('activity' in entry) filters.push(`activity=${entry.activity}`)
  if (entry.isProud) filters.push('proud')
  if (hasNoTitle(entry)) filters.push('untitled')
  const shelves = [...sections, everywhere].flatMap((section) =>
    filters.map((filter) => `${section}/${filter}`),
  )
  const items = entry.placements.map(({ section, item }) => `${section}/item=${item}`)
  return [...new Set([...shelves, ...items])].map((shelf) => `${shelf}/${key}`)
}

/** A goal, a plan or an assessment without a place has a screen of its own, so «Разное» leaves it out. */
function sectionsOf({ placements, kind }: Entry): string[] {
  if (placements.length > 0) return placements.map(({ section }) => section)
  return ['goal', 'plan', 'assessment'].includes(kind) ? [] : ['']
}

/** What all keys of a list begin with: the narrowest shelf that holds everything the filter asks for. */
export function shelfFor({
  section = everywhere,
  item,
  kind,
  area,
  activity,
  isProud,
  isUntitled,
  isArchived,
}: EntryFilter): string {
  if (isArchived) return `${section}/archived/`
  if (item !== undefined && section !== everywhere) return `${section}/item=${item}/`
  if (isProud) return `${section}/proud/`
  if (isUntitled) return `${section}/untitled/`
  if (activity !== undefined) return `${section}/activity=${activity}/`
  if (area !== undefined) return `${section}/area=${area}/`
  if (kind !== undefined) return `${section}/kind=${kind}/`
  return `${section}//`
}

/** Whether an entry is what the filter asks for: every member of it must hold. */
export function isWanted(
  entry: Entry,
  { section, item, kind, area, activity, isProud, isUntitled }: EntryFilter,
): boolean {
  const stands = entry.placements.some(
    (one) => (section ?? one.section) === one.section && (item ?? one.item) === one.item,
  )
  if (item !== undefined && !stands) return false
  if (kind !== undefined && entry.kind !== kind) return false
  if (isProud && !entry.isProud) return false
  if (isUntitled && !hasNoTitle(entry)) return false
  if (area !== undefined && !('area' in entry && entry.area === area)) return false
  return activity === undefined || ('activity' in entry && entry.activity === activity)
}

function hasNoTitle({ title }: Entry): boolean {
  return title.trim() === ''
}

function sortKeyOf({ date, id }: Pick<Entry, 'date' | 'id'>): string {
  return descending(digitsOf(date)) + descending(id)
}

/** The school year that a sort key falls into, undefined for an undated entry. */
export function schoolYearOfKey(key: string): SchoolYear | undefined {
  const digits = descending(key.slice(0, undated.length))
  const [year, month] = [digits.slice(0, 4), digits.slice(4, 6)]
  if (year === '0000') return undefined
  return schoolYearOf(month === '00' ? year : `${year}-${month}`)
}

/** A bound just behind the last sort key of the school year, or of the undated entries. */
export function endOfYear(year: SchoolYear | undefined): string {
  const firstDay = year === undefined ? undated : `${year.slice(0, 4)}0900`
  return `${descending(firstDay)}~`
}

/** The sort keys of one school year, or of the undated entries, lie behind the first bound and before the second. */
export function boundsOfYear(year: SchoolYear | undefined): [string, string] {
  if (year === undefined) return [descending(undated), endOfYear(year)]
  const next = String(Number(year.slice(0, 4)) + 1).padStart(4, '0')
  return [`${descending(`${next}0900`)}~`, endOfYear(year)]
}

/** «2026-11» as 20261100: a missing day or month is less than any, so it is listed after exact dates. */
function digitsOf(date: PartialDate | undefined): string {
  if (date === undefined || date.startsWith('0000')) return undated
  return date.replaceAll('-', '').padEnd(undated.length, '0')
}

/** Turns ascending order of hexadecimal text into descending, digit by digit; its own inverse. */
function descending(text: string): string {
  return text.replace(/[0-9a-f]/gi, (digit) => (15 - Number.parseInt(digit, 16)).toString(16))
}
