import { readHex } from '#bytes'
import { latin1 } from './latin1.ts'

/** A PDF object with the place it was read from: `to` is the offset behind its last byte. */
export type PdfValue = { readonly from: number; readonly to: number } & (
  | PdfDictionary
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly bytes: Uint8Array; readonly isHex: boolean }
  | { readonly kind: 'reference'; readonly object: number }
  | { readonly kind: 'keyword'; readonly word: string }
)

export type PdfDictionary = {
  readonly kind: 'dictionary'
  readonly entries: ReadonlyMap<string, PdfValue>
  /** Two readers may see different values when a key stands twice. */
  readonly hasTwins: boolean
}

type Read<T> = ({ readonly from: number; readonly to: number } & T) | undefined

const deepest = 50
const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)))

/**
 * Reads one object (ISO 32000-2, 7.3) at or after an offset. Undefined for anything malformed: this reader is
 * for files it may refuse, so it guesses nothing.
 */
export function readValue(bytes: Uint8Array, at: number, depth = 0): PdfValue | undefined {
  if (depth > deepest) return undefined
  const from = skipWhite(bytes, at)
  const [first, second] = bytes.subarray(from, from + 2)
  switch (String.fromCharCode(first ?? 0)) {
    case '<':
      return second === 0x3c ? readDictionary(bytes, from, depth) : readHexString(bytes, from)
    case '[':
      return readArray(bytes, from, depth)
    case '(':
      return readLiteral(bytes, from)
    case '/':
      return readName(bytes, from)
    default:
      return readNumber(bytes, from) ?? readKeyword(bytes, from)
  }
}

/** The first offset at or after `at` that is neither white space nor comment. */
export function skipWhite(bytes: Uint8Array, at: number): number {
  let place = at
  for (;;) {
    while (white.has(bytes[place] ?? -1)) place++
    if (bytes[place] !== 0x25) return place
    while (place < bytes.length && bytes[place] !== 10 && bytes[place] !== 13) place++
  }
}

function readDictionary(bytes: Uint8Array, from: number, depth: number): Read<PdfDictionary> {
  const entries = new Map<string, PdfValue>()
  let hasTwins = false
  for (let at = skipWhite(bytes, from + 2); at < bytes.length; at = skipWhite(bytes, at)) {
    if (bytes[at] === 0x3e) {
      return bytes[at + 1] === 0x3e ? { kind: 'dictionary', entries, hasTwins, from, to: at + 2 } : undefined
    }
    const key = bytes[at] === 0x2f ? readName(bytes, at) : undefined
    const value = key && readValue(bytes, key.to, depth + 1)
    if (!value) return undefined
    hasTwins ||= entries.has(key.name)
    entries.set(key.name, value)
    at = value.to
  }
  return undefined
}

function readArray(
  bytes: Uint8Array,
  from: number,
  depth: number,
): Read<{ kind: 'array'; items: PdfValue[] }> {
  const items: PdfValue[] = []
  for (let at = skipWhite(bytes, from + 1); at < bytes.length; at = skipWhite(bytes, at)) {
    if (bytes[at] === 0x5d) return { kind: 'array', items, from, to: at + 1 }
    const value = readValue(bytes, at, depth + 1)
    if (!value) return undefined
    items.push(value)
    at = value.to
  }
  return undefined
}

function readHexString(
  bytes: Uint8Array,
  from: number,
): Read<{ kind: 'string'; bytes: Uint8Array; isHex: true }> {
  const end = bytes.indexOf(0x3e, from)
  if (end < 0) return undefined
  const digits = latin1(bytes.subarray(from + 1, end)).replace(/[\0\s]/g, '')
  const content = readHex(digits.length % 2 === 0 ? digits : `${digits}0`)
  return content && { kind: 'string', bytes: content, isHex: true, from, to: end + 1 }
}

const escapes: Record<string, string | undefined> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function readLiteral(
  bytes: Uint8Array,
  from: number,
): Read<{ kind: 'string'; bytes: Uint8Array; isHex: false }> {
  let level = 0
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 0x5c) at++
    else if (bytes[at] === 0x28) level++
    else if (bytes[at] === 0x29 && --level === 0) {
      const text = unescapeLiteral(latin1(bytes.subarray(from + 1, at)))
      const content = Uint8Array.from(text, (character) => character.charCodeAt(0))
      return { kind: 'string', bytes: content, isHex: false, from, to: at + 1 }
    }
  }
  return undefined
}

function unescapeLiteral(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff)
    return /^[\r\n]/.test(code) ? '' : (escapes[code] ?? code)
  })
}

function readName(bytes: Uint8Array, from: number): Read<{ kind: 'name'; name: string }> {
  const to = endOfWord(bytes, from + 1)
  const name = latin1(bytes.subarray(from + 1, to)).replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return { kind: 'name', name, from, to }
}

const reference = /^(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/

/** A number, or a reference: two numbers and R. */
function readNumber(bytes: Uint8Array, from: number): PdfValue | undefined {
  const to = endOfWord(bytes, from)
  const word = latin1(bytes.subarray(from, Math.min(to, from + 32)))
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return undefined
  const match = reference.exec(latin1(bytes.subarray(from, from + 40)))
  if (match) return { kind: 'reference', object: Number(match[1]), from, to: from + match[0].length }
  return { kind: 'number', value: Number(word), from, to }
}

function readKeyword(bytes: Uint8Array, from: number): Read<{ kind: 'keyword'; word: string }> {
  const to = endOfWord(bytes, from)
  const word = latin1(bytes.subarray(from, Math.min(to, from + 16)))
  return /^(true|false|null)$/.test(word) ? { kind: 'keyword', word, from, to } : undefined
}

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && !white.has(bytes[at] ?? 0) && !delimiters.has(bytes[at] ?? 0)) at++
  return at
}
