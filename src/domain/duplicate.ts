import { type PartialDate, schoolYearOf } from './dates.ts'
import type { Entry } from './entry.ts'

/** A title without what two hands write differently: case, marks over letters, quotes, dots and spaces. */
export function titleKey(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Whether two entries may tell of the same thing: one title and one school year, or no date at all. A reason
 * to look, never to refuse (invariant 9).
 */
export function isLikelyDuplicate(one: Entry, other: Entry): boolean {
  if (one.id === other.id || one.kind !== other.kind) return false
  const key = titleKey(one.title)
  return key !== '' && key === titleKey(other.title) && yearOf(one.date) === yearOf(other.date)
}

function yearOf(date: PartialDate | undefined): string {
  return date === undefined ? '' : schoolYearOf(date)
}
