import type { ResultFacts, ResultKind, TitleFacts } from '#domain'
import {
  activityPatterns,
  degreePattern,
  levelPatterns,
  monthStems,
  placePattern,
  resultPatterns,
  subjectPatterns,
  vsoshPattern,
} from './title-patterns.ts'

/** Reads out of a title what diplomas usually say. Never throws; what is not said is left out. */
export function readTitle(title: string): TitleFacts {
  const text = title.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').slice(0, 300)
  return {
    activity: firstOf(activityPatterns, text),
    eventLevel: firstOf(levelPatterns, text),
    isVsosh: vsoshPattern.test(text),
    result: readResult(text),
    subject: firstOf(subjectPatterns, text),
    date: readDate(text),
  }
}

function firstOf<V>(patterns: readonly (readonly [V, RegExp])[], text: string): V | undefined {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0]
}

const prizes: Record<number, ResultKind> = { 1: 'winner', 2: 'prize2', 3: 'prize3' }

/** A place or a degree says more than a word, so it is looked for first. */
function readResult(text: string): ResultFacts | undefined {
  const place = readOrdinal(placePattern.exec(text)?.[1])
  const degree = readOrdinal(degreePattern.exec(text)?.[1])
  const kind = prizes[place ?? degree ?? 0] ?? firstOf(resultPatterns, text)
  return kind && { kind, ...(place && { place }), ...(degree && { degree }) }
}

function readOrdinal(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (/^\d/.test(word)) return Number(word)
  if (word.startsWith('i')) return word.length
  return ['перв', 'втор', 'трет'].findIndex((stem) => word.startsWith(stem)) + 1
}

const earliestYear = 2000

/** «14.11.2025», «14 ноября 2025», «ноябрь 2025», «2025»; of «2024/25» nothing but the second year is a date. */
function readDate(text: string): string | undefined {
  const inDigits = /(?<!\d)(\d{1,2})[.](\d{1,2})[.](20\d{2})(?!\d)/.exec(text)
  if (inDigits) return dateOf(inDigits[3], inDigits[2], inDigits[1])
  const inWords = /(?:(?<!\d)(\d{1,2}) )?(?<!\p{L})(\p{L}{3,8}) (20\d{2})(?!\d)/u.exec(text)
  const month = monthStems.findIndex((stem) => isMonth(inWords?.[2] ?? '', stem)) + 1
  if (inWords && month > 0) return dateOf(inWords[3], String(month), inWords[1])
  const inYears = /(?<!\d)20\d{2}\s?[/–—-]\s?(?:20)?(\d{2})(?!\d)/.exec(text)
  if (inYears) return dateOf(`20${inYears[1]}`)
  return dateOf(/(?<![\d№]|№ )(20\d{2})(?!\d)/.exec(text)?.[1])
}

/** The stem of May is two letters long, so its three forms are named. */
function isMonth(word: string, stem: string): boolean {
  return stem === 'ма' ? ['май', 'мая', 'мае'].includes(word) : word.startsWith(stem)
}

function dateOf(year: string | undefined, month?: string, day?: string): string | undefined {
  if (year === undefined || Number(year) < earliestYear) return undefined
  if (month === undefined) return year
  const two = (part: string) => part.padStart(2, '0')
  const parts = [year, two(month), ...(day === undefined ? [] : [two(day)])]
  const date = parts.join('-')
  const moment = new Date(`${year}-${two(month)}-${two(day ?? '1')}T00:00:00Z`)
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
  return isReal ? date : year
}
