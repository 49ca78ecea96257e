import { showcaseTexts, stampWords } from '#i18n'
import type { ShowcaseContent, ShownEntry, ShownPicture } from './content.ts'
import { factsOf, overlineOf } from './words.ts'

/** One screen of «Показать классу», its text cut to what a class reads from the last row. */
export type Slide =
  | { kind: 'title'; over: string; name: string; sentence: string; picture?: ShownPicture }
  | {
      kind: 'entry'
      section: string
      title: string
      facts: string
      /** The result and whether a document stands beside it. */
      result?: string
      text: string
      steps: string[]
      picture?: ShownPicture
    }
  | { kind: 'closing'; thanks: string; name: string }

/** Lengths that fit 1280 × 720 at 28 px or larger: half of the width goes to a picture. */
const limits = { title: 110, besidePicture: 220, alone: 420, step: 80, steps: 6 } as const

/** A title, one slide an entry in the order the owner chose, a closing. */
export function slidesOf(content: ShowcaseContent): Slide[] {
  const { name, sentence, portrait, entries } = content
  return [
    {
      kind: 'title',
      over: overlineOf(content),
      name: cutText(name, limits.title),
      sentence: cutText(sentence, portrait ? limits.besidePicture : limits.alone),
      ...(portrait && { picture: portrait }),
    },
    ...entries.map(entrySlide),
    { kind: 'closing', thanks: showcaseTexts.thanks, name },
  ]
}

function entrySlide(entry: ShownEntry): Slide {
  const { section, title, result, standing, steps = [], pictures } = entry
  const outcome = [result && cutText(result, limits.step), standing && stampWords[standing]].filter(Boolean)
  const picture = pictures[0]
  const shown = steps.slice(0, limits.steps).map((step) => cutText(step, limits.step))
  const limit = picture || shown.length > 0 ? limits.besidePicture : limits.alone
  return {
    kind: 'entry',
    section: section.title,
    title: cutText(title, limits.title),
    facts: cutText(factsOf(entry), limits.title),
    ...(outcome.length > 0 && { result: outcome.join(' · ') }),
    text: cutText(entry.text ?? entry.whatIDid ?? entry.whatILearned ?? '', limit),
    steps: shown,
    ...(picture && { picture }),
  }
}

/** Whole sentences where they fill at least half of the room, else whole words and an ellipsis. */
function cutText(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const room = line.slice(0, limit)
  const sentence = room.match(/^.*[.?!…](?=\s)/)?.[0] ?? ''
  if (sentence.length >= limit / 2) return sentence
  const words = room.slice(0, -1).replace(/\s\S*$/, '')
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`
}
