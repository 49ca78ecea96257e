import { find, findLast, isAt, latin1 } from './latin1.ts'
import { type PdfDictionary, type PdfValue, readValue, skipWhite } from './syntax.ts'

/** A file with classic cross-reference tables, as this module writes it and others add to it. */
export type PdfReader = {
  readonly bytes: Uint8Array
  readonly trailer: PdfDictionary
  /** Offset of the newest cross-reference table. */
  readonly tableAt: number
  /** The object with this number, its newest version. */
  object(number: number): PdfValue | undefined
  /** A member of a dictionary, looked up when it is a reference. */
  member(dictionary: PdfDictionary, key: string): PdfValue | undefined
  resolve(value: PdfValue | undefined): PdfValue | undefined
  /** The bytes of a stream, still filtered. */
  stream(dictionary: PdfValue & PdfDictionary): Uint8Array | undefined
}

const mostTables = 64
const tailLength = 2048

/** Undefined for files with cross-reference streams, damaged and other files. */
export function openPdf(bytes: Uint8Array): PdfReader | undefined {
  const start = findLast(bytes, 'startxref')
  const tableAt = start < bytes.length - tailLength ? undefined : readValue(bytes, start + 9)
  if (tableAt?.kind !== 'number') return undefined
  const offsets = new Map<number, number>()
  const trailer = readTables(bytes, tableAt.value, offsets)
  if (!trailer) return undefined

  function object(number: number): PdfValue | undefined {
    const at = offsets.get(number)
    return at === undefined ? undefined : readObject(bytes, number, at)
  }

  function resolve(value: PdfValue | undefined): PdfValue | undefined {
    const found = value?.kind === 'reference' ? object(value.object) : value
    return found?.kind === 'reference' ? undefined : found
  }

  function stream(dictionary: PdfValue & PdfDictionary): Uint8Array | undefined {
    const length = resolve(dictionary.entries.get('Length'))
    const keyword = skipWhite(bytes, dictionary.to)
    if (length?.kind !== 'number' || !isAt(bytes, 'stream', keyword)) return undefined
    const from = keyword + 6 + (bytes[keyword + 6] === 13 ? 2 : 1)
    return bytes.subarray(from, from + length.value)
  }

  const member = (dictionary: PdfDictionary, key: string) => resolve(dictionary.entries.get(key))
  return { bytes, trailer, tableAt: tableAt.value, object, member, resolve, stream }
}

function readObject(bytes: Uint8Array, number: number, at: number): PdfValue | undefined {
  const head = /^(\d+)\s+\d+\s+obj/.exec(latin1(bytes.subarray(at, at + 32)))
  return head && Number(head[1]) === number ? readValue(bytes, at + head[0].length) : undefined
}

/** Follows the tables from the newest to the oldest; the first offset of an object is its newest. */
function readTables(
  bytes: Uint8Array,
  newest: number,
  offsets: Map<number, number>,
): PdfDictionary | undefined {
  let trailer: PdfDictionary | undefined
  const seen = new Set<number>()
  let at: number | undefined = newest
  while (at !== undefined && !seen.has(at) && seen.size < mostTables) {
    seen.add(at)
    const table = readTable(bytes, at, offsets)
    if (!table) return undefined
    trailer ??= table
    const previous = table.entries.get('Prev')
    at = previous?.kind === 'number' ? previous.value : undefined
  }
  return trailer
}

function readTable(bytes: Uint8Array, at: number, offsets: Map<number, number>): PdfDictionary | undefined {
  const end = isAt(bytes, 'xref', at) ? find(bytes, 'trailer', at) : -1
  if (end < 0) return undefined
  let number = 0
  for (const [, first, use] of latin1(bytes.subarray(at + 4, end)).matchAll(/(\d+) \d+(?: ([fn]))?/g)) {
    if (use) {
      // A free entry hides older versions of the object: behind the end there is none.
      if (!offsets.has(number)) offsets.set(number, use === 'n' ? Number(first) : bytes.length)
      number++
    } else number = Number(first)
  }
  const trailer = readValue(bytes, end + 7)
  return trailer?.kind === 'dictionary' ? trailer : undefined
}
