import type { ResultKind } from '#domain'
import { find, plain } from './lexicon.ts'
import type { TableWords } from './words.ts'

export type ReadResult = {
  readonly result?: ResultKind
  readonly place?: number
  readonly degree?: number
}

const roman = [
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'],
  ...['x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii'],
]
const byPlace: readonly ResultKind[] = ['winner', 'prize2', 'prize3']

/**
 * What printed words of a result say: «II place», «diploma of the first degree», «prizewinner». A place or degree
 * of the first three decides the kind of result; further places are places in a band.
 */
export function readResult(cell: string, words: TableWords): ReadResult {
  const text = plain(cell)
  const place = numberBefore(text, words.place, words)
  const degree = numberBefore(text, words.degree, words)
  const said = find(words.results, text)
  const result = said === 'grandPrix' || said === 'participant' ? said : (kindOf(place ?? degree) ?? said)
  return {
    ...(result && { result }),
    ...(place && { place }),
    ...(degree && degree <= 3 && { degree }),
  }
}

function kindOf(place: number | undefined): ResultKind | undefined {
  if (place === undefined) return undefined
  return byPlace[place - 1] ?? 'placeBand'
}

/** The number or ordinal that stands before a word. */
function numberBefore(text: string, stem: string, { ordinals }: TableWords): number | undefined {
  const words = text.split(' ')
  const at = words.findIndex((word) => word.startsWith(stem))
  // Between «2» and the word may stand the ending of the ordinal, split from it by a hyphen.
  const [near, far = ''] = words.slice(Math.max(0, at - 2), Math.max(0, at)).reverse()
  if (at < 1 || near === undefined) return undefined
  return numberOf(near, ordinals) ?? (near.length <= 2 ? numberOf(far, ordinals) : undefined)
}

/** «2», «II» or an ordinal in words; between 1 and 100,000. */
export function numberOf(word: string, ordinals: readonly string[]): number | undefined {
  const [digits] = word.match(/^\d{1,6}/) ?? []
  const ordinal = ordinals.findIndex((stem) => word.startsWith(stem)) + 1
  const value = digits ? Number(digits) : roman.indexOf(word) + 1 || ordinal
  return value >= 1 && value <= 100_000 ? value : undefined
}
