// What both sides of the bench «search» are asked: entries whose titles hold known words in some form.
import { type Entry, newEntry } from '#domain'
import { fillers, heldOutWords } from './russian-words.ts'

const now = new Date('2026-11-14T12:00:00.000Z')
const size = 10_000
const wordsInTitle = 3
const wordsInStory = 4

export type Asked = { readonly form: string; readonly word: number }

/** Words of an entry by their numbers: the answer that a search is held against. */
export type Known = { readonly entry: Entry; readonly words: ReadonlySet<number> }

/** The same entries in every run: a walk over words and forms with steps that share no divisor with their number. */
export function knownEntries(): Known[] {
  return Array.from({ length: size }, (_, at) => {
    const chosen = Array.from(
      { length: wordsInTitle + wordsInStory },
      (_, place) => (at * 31 + place * 37) % heldOutWords.length,
    )
    const texts = chosen.map((word, place) => formOf(word, at + place))
    return { entry: entryOf(texts, at), words: new Set(chosen) }
  })
}

/** Every form of every word, once. */
export function everyForm(): Asked[] {
  return heldOutWords.flatMap((forms, word) => forms.map((form) => ({ form, word })))
}

function formOf(word: number, at: number): string {
  const forms = heldOutWords[word] ?? []
  return forms[(at * 7 + word) % forms.length] ?? ''
}

function entryOf(texts: readonly string[], at: number): Entry {
  const filler = (place: number) => fillers[(at + place) % fillers.length] ?? ''
  const told = texts.slice(wordsInTitle).map((text, place) => `${filler(place)} ${text}`)
  return {
    ...newEntry('page', { section: 'portrait', item: 'hobbies' }, now),
    title: texts.slice(0, wordsInTitle).join(` ${filler(0)} `),
    story: { whatIDid: told.join('. '), whatILearned: '' },
  }
}
