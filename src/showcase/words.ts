import { longDate, showcaseTexts } from '#i18n'
import type { ShowcaseContent, ShownEntry } from './content.ts'

/** The line over the name: what the page is, the grade when it is shown, the school year. */
export function overlineOf({ grade, schoolYear }: ShowcaseContent): string {
  return join([showcaseTexts.heading, grade && showcaseTexts.grade(grade), schoolYear])
}

/** The line under a title: event, its level, date. Empty when none of them is shown. */
export function factsOf({ event, eventLevel, date }: ShownEntry): string {
  return join([event, eventLevel && showcaseTexts.level(eventLevel), date && longDate(date)])
}

function join(words: (string | 0 | undefined)[]): string {
  return words.filter(Boolean).join(' · ')
}
