import { findLast } from './latin1.ts'
import { type PdfDictionary, type PdfValue, readValue, skipWhite } from './syntax.ts'

/** A signature dictionary in the bytes of a file. */
export type FoundSignature = {
  readonly dictionary: PdfValue & PdfDictionary
  /** What the signature covers, when its own words about it can be believed. */
  readonly range: SignedRange | undefined
}

/** The signed bytes are [0, gapFrom) and [gapTo, end). */
export type SignedRange = { readonly gapFrom: number; readonly gapTo: number; readonly end: number }

// Together they bound the work on a file made to keep a reader busy.
const mostPlaces = 64
const mostTries = 4
const farthest = 256 * 1024

/**
 * Finds signature dictionaries by their byte ranges, whether or not the file's tables lead to them: what is
 * hidden from the tables still is a statement of the file. The last ones, when there are very many.
 */
export function findSignatures(bytes: Uint8Array): FoundSignature[] {
  const found: FoundSignature[] = []
  let at = bytes.length
  for (let places = 0; places < mostPlaces; places++) {
    at = findLast(bytes, '/ByteRange', at)
    if (at < 0) break
    const dictionary = enclosing(bytes, at)
    if (dictionary) found.push({ dictionary, range: rangeOf(bytes, dictionary) })
  }
  return found.reverse()
}

/** The dictionary that has the byte range at this place, not merely text that looks like one. */
function enclosing(bytes: Uint8Array, at: number): (PdfValue & PdfDictionary) | undefined {
  let object = at
  for (let tries = 0; tries < mostTries; tries++) {
    object = findLast(bytes, 'obj', object, Math.max(0, at - farthest))
    if (object < 0) return undefined
    const value = readValue(bytes.subarray(0, at + farthest), object + 3)
    const holder = value && holderOf(bytes, value, at)
    if (holder) return holder
  }
  return undefined
}

function holderOf(bytes: Uint8Array, value: PdfValue, at: number): (PdfValue & PdfDictionary) | undefined {
  if (value.kind !== 'dictionary' || value.from > at || value.to < at) return undefined
  for (const [key, member] of value.entries) {
    if (key === 'ByteRange' && skipWhite(bytes, at + '/ByteRange'.length) === member.from) return value
    const inner = holderOf(bytes, member, at)
    if (inner) return inner
  }
  return undefined
}

/**
 * A byte range lies when it leaves out more than the signature itself: whatever stands in the gap is unsigned.
 * So the gap must be exactly the hexadecimal string of Contents (ISO 32000-2, 12.8.1).
 */
function rangeOf(bytes: Uint8Array, dictionary: PdfValue & PdfDictionary): SignedRange | undefined {
  const range = dictionary.entries.get('ByteRange')
  const contents = dictionary.entries.get('Contents')
  if (dictionary.hasTwins || range?.kind !== 'array' || range.items.length !== 4) return undefined
  if (contents?.kind !== 'string' || !contents.isHex) return undefined
  const [first = -1, gapFrom = -1, gapTo = -1, rest = -1] = range.items.map((item) =>
    item.kind === 'number' ? item.value : -1,
  )
  const isBare = contents.to - contents.from === contents.bytes.length * 2 + 2
  const isExact = isBare && first === 0 && gapFrom === contents.from && gapTo === contents.to
  const end = gapTo + rest
  return isExact && rest > 0 && end <= bytes.length ? { gapFrom, gapTo, end } : undefined
}
