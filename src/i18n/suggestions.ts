import type { ResultFacts, Suggestion } from '#domain'
import { shortDate } from './dates.ts'
import { romanNumeral } from './roman.ts'
import { activityWords, eventLevelWords, resultWords, vsoshStageWords } from './vocabulary.ts'

/** Under the title of an entry: facts read out of it, each accepted by one tap, to the student. */
export const suggestionTexts = {
  title: 'Предложено по названию',
  acceptAll: 'Принять всё',
} as const

/** What a suggestion would write, on its chip. */
export function suggestionWords(suggestion: Suggestion): string {
  switch (suggestion.field) {
    case 'activity':
      return activityWords[suggestion.value]
    case 'eventLevel':
      return `${eventLevelWords[suggestion.value]} уровень`
    case 'vsosh':
      return suggestion.value ? `ВсОШ, ${vsoshStageWords[suggestion.value].toLowerCase()}` : 'ВсОШ'
    case 'result':
      return resultLine(suggestion.value)
    case 'subject':
      return suggestion.value
    case 'date':
      return shortDate(suggestion.value)
  }
}

function resultLine({ kind, place, degree }: ResultFacts): string {
  const [general = ''] = resultWords[kind].split(/[,(]/)
  const parts = [place && `${place} место`, degree && `${romanNumeral(degree)} степень`]
  return [general.trim(), ...parts].filter(Boolean).join(', ')
}
