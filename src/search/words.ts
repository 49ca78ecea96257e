/**
 * Russian words as search sees them: folded, and brought to a stem that the forms of one word share.
 * Letters are written by their codes, as everywhere outside the texts.
 */
import { stemmer } from '@orama/stemmers/russian'

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu
const stress = /\u0301/g
const io = /\u0451/g

/** Suffix -ova, -eva of verbs: the past keeps it, the present drops it. */
const verbSuffix = /[\u043e\u0435]\u0432\u0430$/
/** Fleeting o, e before the last k, ts, n, l, r: there in one form of a noun and gone in another. */
const fleetingVowel = /[\u043e\u0435]([\u043a\u0446\u043d\u043b\u0440])$/
const isCyrillic = /[\u0430-\u044f]/

/** Shorter stems would fall together with those of other words. */
const leastStem = 2

/** Texts say the same words over and over: what was worked out once is kept. */
const folds = new Map<string, string>()
const stems = new Map<string, string>()

/** A word of a text: as it is compared, and where it stands. */
export type Word = { readonly folded: string; readonly from: number; readonly to: number }

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    folded: once(folds, word, fold),
    from: index,
    to: index + word.length,
  }))
}

/** Case, stress marks and the two dots of \u0451 make no difference. */
function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(stress, '').replace(io, '\u0435')
}

/** What the forms of a word have in common. Words of other scripts are their own stems. */
export function stemOf(word: string): string {
  return once(stems, word, (it) => (isCyrillic.test(it) ? foldEnding(fixedStem(it)) : it))
}

/** The very form of a word, beside its stem in the index. No word begins with this sign. */
export function exactTerm(folded: string): string {
  return `=${folded}`
}

/** One pass leaves some endings behind: a stem is ready when another pass takes nothing away. */
function fixedStem(word: string): string {
  const stem = stemmer(word)
  return stem === word ? stem : fixedStem(stem)
}

function foldEnding(stem: string): string {
  const bare = stem.replace(verbSuffix, '').replace(fleetingVowel, '$1')
  return bare.length < leastStem ? stem : bare
}

function once(known: Map<string, string>, word: string, work: (word: string) => string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const made = work(word)
  known.set(word, made)
  return made
}
