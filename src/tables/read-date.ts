import { PartialDate } from '#domain'
import { plain } from './lexicon.ts'
import type { TableWords } from './words.ts'

/** `isSure` is false where a choice was made: the end of a span of days, the spring of a school year. */
export type ReadDate = { readonly date: PartialDate; readonly isSure: boolean }

/** Day zero of spreadsheets, so that serial 60 is 29 February 1900, a day that never was, and later ones are right. */
const serialZero = Date.UTC(1899, 11, 30)

/** The date that a cell says in any of the usual ways; undefined when it says none. */
export function readDate(cell: string, words: TableWords): ReadDate | undefined {
  const text = cell.trim()
  return readDays(text) ?? readNamed(text, words) ?? readMonth(text) ?? readYears(text) ?? readSerial(text)
}

/** 07.04.2024, 7/4/24, 2024-04-07; the last one where there are several. */
function readDays(text: string): ReadDate | undefined {
  const iso = [...text.matchAll(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g)].map(([, y, m, d]) => [d, m, y])
  const usual = [...text.matchAll(/(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/g)].map(
    ([, d, m, y]) => [d, m, y],
  )
  const found = [...iso, ...usual]
  const [day, month, year] = found.at(-1) ?? []
  const isSpan = found.length > 1 || /\d\s*[-\u2013\u2014]\s*\d{1,2}[./]\d{1,2}[./]/.test(text)
  return year ? dated([fullYear(year), month, day], !isSpan) : undefined
}

/** 7 April 2024, April 2024: the month in words. */
function readNamed(text: string, { months }: TableWords): ReadDate | undefined {
  const words = plain(text).split(' ')
  const at = words.findIndex((word) => monthOf(word, months) > 0)
  const year = words.slice(at + 1).find((word) => /^\d{4}$/.test(word))
  if (at < 0 || year === undefined) return undefined
  const month = String(monthOf(words[at] ?? '', months))
  const day = /^\d{1,2}$/.test(words[at - 1] ?? '') ? words[at - 1] : undefined
  const isSpan = day !== undefined && /^\d{1,2}$/.test(words[at - 2] ?? '')
  return dated(day === undefined ? [year, month] : [year, month, day], !isSpan)
}

function monthOf(word: string, months: TableWords['months']): number {
  return months.findIndex((stems) => stems.some((stem) => word.startsWith(stem))) + 1
}

/** 04.2024 or 2024-04. */
function readMonth(text: string): ReadDate | undefined {
  const [, month, year] = text.match(/^(\d{1,2})[./](\d{4})$/) ?? []
  if (year) return dated([year, month], true)
  const [, isoYear, isoMonth] = text.match(/^(\d{4})-(\d{2})$/) ?? []
  return isoYear ? dated([isoYear, isoMonth], true) : undefined
}

/** 2024, or the school year 2023/2024, which is taken for its spring. */
function readYears(text: string): ReadDate | undefined {
  const [, first, , last] = text.match(/^(\d{4})(\s*[-/\u2013\u2014]\s*(\d{4}|\d{2}))?(?=\D*$)/) ?? []
  if (!first) return undefined
  return last ? dated([fullYear(last)], false) : dated([first], true)
}

function readSerial(text: string): ReadDate | undefined {
  if (!/^\d{5}$/.test(text)) return undefined
  return { date: new Date(serialZero + Number(text) * 86_400_000).toISOString().slice(0, 10), isSure: true }
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** A day that is not in the calendar is no date. */
function dated(parts: readonly (string | undefined)[], isSure: boolean): ReadDate | undefined {
  const date = PartialDate.safeParse(parts.map((part = '') => part.padStart(2, '0')).join('-'))
  return date.success ? { date: date.data, isSure } : undefined
}
