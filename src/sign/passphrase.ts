const wordsInPhrase = 6

// 2^10 words: ten random bits choose a word with equal chances, so that six words hold 60 bits.
const wordsInList = 1024

/** Fills an array with random numbers, as `crypto.getRandomValues` does. */
export type FillRandom = (numbers: Uint16Array<ArrayBuffer>) => unknown

/**
 * Six words with spaces between them, each drawn evenly and independently from `words`.
 * Throws RangeError unless there are 1,024 different words.
 */
export function newRecoveryPhrase(words: readonly string[], fillRandom: FillRandom = systemRandom): string {
  if (words.length !== wordsInList || new Set(words).size !== wordsInList)
    throw new RangeError(`Cannot make a recovery phrase: ${wordsInList} different words are needed`)
  const numbers = new Uint16Array(wordsInPhrase)
  fillRandom(numbers)
  return Array.from(numbers, (number) => words[number % wordsInList]).join(' ')
}

/**
 * The one form of a phrase that keys are wrapped with: Unicode NFC, lower case, single spaces. The same phrase
 * typed on another keyboard, with a capital or with line breaks opens the same key.
 */
export function normalisePhrase(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
}

function systemRandom(numbers: Uint16Array<ArrayBuffer>): void {
  crypto.getRandomValues(numbers)
}
