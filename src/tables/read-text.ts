import { fail, ok, type Result } from '#failure'
import type { TableFailure } from './failure.ts'
import { unguarded } from './formula-guard.ts'
import { type TableSheet, tidy } from './grid.ts'
import { limits } from './limits.ts'

/**
 * Separated text as a table: `;`, `,` or tabs, found by themselves; a quoted cell may hold line breaks (RFC 4180).
 * The same reads cells pasted from a spreadsheet.
 */
export async function readSeparated(text: string): Promise<Result<TableSheet[], TableFailure>> {
  const { parseCsv } = await import('hucre/csv')
  const parse = (part: string, delimiter: string) => parseCsv(part, { delimiter, maxRows: limits.rows + 1 })
  const parsed = parse(
    text,
    delimiterOf((delimiter) => parse(text.slice(0, sampled), delimiter)),
  )
  const rows = tidy(
    parsed.map((row) => row.slice(0, limits.columns).map((cell) => unguarded(String(cell ?? '')))),
  )
  if (rows.length === 0) return fail({ kind: 'empty-table' })
  if (rows.length > limits.rows) return fail({ kind: 'too-many-rows', limit: limits.rows })
  return ok([{ name: '', rows, hiddenRows: 0 }])
}

/** In the order of trust: in Russian text a comma stands inside cells more often than between them. */
const delimiters = ['\t', ';', ','] as const
/** Characters of the beginning that the delimiter is found by. */
const sampled = 64_000

/** The delimiter by which most rows become equally long, and longest where several do. */
function delimiterOf(parse: (delimiter: string) => readonly (readonly unknown[])[]): string {
  const scores = delimiters.map((delimiter) => ({ delimiter, ...evenness(parse(delimiter)) }))
  return scores.reduce((best, one) => (isBetter(one, best) ? one : best)).delimiter
}

type Evenness = { readonly rows: number; readonly width: number }

function isBetter(one: Evenness, other: Evenness): boolean {
  return one.rows === other.rows ? one.width > other.width : one.rows > other.rows
}

/** How many rows share the commonest width of more than one cell. */
function evenness(rows: readonly (readonly unknown[])[]): Evenness {
  const counts = new Map<number, number>()
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const common = [...counts].map(([width, count]) => ({ rows: count, width }))
  return common.reduce((best, one) => (isBetter(one, best) ? one : best), { rows: 0, width: 0 })
}

/** The text of a file in UTF-8, UTF-16 or windows-1251; undefined when these bytes are no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const text = decode(bytes)
  // A table has no control characters beside tabs and line breaks.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that are looked for
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Russian text that is no UTF-8 comes from Excel for Windows.
    return new TextDecoder('windows-1251').decode(bytes)
  }
}
