import type { Answer, HelperCard, Page } from '#domain'

/** Ways to answer beside text. */
export const answerParts = ['steps', 'points', 'table', 'drawing'] as const
export type AnswerPart = (typeof answerParts)[number]

/** What an item of the structure asks for (S0 ¶9, ¶13). A scheme is drawn, or told by steps. */
export function askedPart(answer: Answer | undefined): AnswerPart | undefined {
  switch (answer) {
    case 'list':
    case 'checklist':
      return 'points'
    case 'table':
      return 'table'
    case 'drawing':
    case 'scheme':
      return 'drawing'
    default:
      return undefined
  }
}

/** The part that is asked for and those that are filled: nothing written is ever out of sight. */
export function partsOf(entry: Page | HelperCard, answer: Answer | undefined): Set<AnswerPart> {
  const parts = new Set<AnswerPart>()
  const asked = askedPart(answer)
  if (asked) parts.add(asked)
  if (entry.points && entry.points.length > 0) parts.add('points')
  if (entry.table) parts.add('table')
  const isCard = entry.kind === 'helper'
  if (isCard && (entry.steps.length > 0 || answer === 'scheme' || answer === undefined)) parts.add('steps')
  return parts
}

/** Parts that may be added by a button: a page tells no steps. */
export function addableParts(entry: Page | HelperCard, shown: ReadonlySet<AnswerPart>): AnswerPart[] {
  return answerParts.filter((part) => !shown.has(part) && (part !== 'steps' || entry.kind === 'helper'))
}
