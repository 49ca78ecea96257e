import type { Entry, Goal, Plan, SelfAssessment, Story } from '#domain'
import { criterionWords, scaleStepWords } from './assessment-words.ts'
import { shortDate } from './dates.ts'

/** A piece of what an entry tells, in reading order, under a heading or without one. Nothing is ever empty. */
export type Passage =
  | { readonly kind: 'prose'; readonly heading?: string; readonly text: string }
  | {
      readonly kind: 'list'
      readonly heading?: string
      readonly items: readonly string[]
      readonly isOrdered: boolean
    }
  | {
      readonly kind: 'table'
      readonly heading?: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** Everything an entry tells beside its title, facts and files: what the kind asks for, then the story. */
export function entryPassages(entry: Entry): Passage[] {
  return [
    ...bodyPassages(entry),
    ...storyPassages(entry.story),
    ...(entry.selfAssessment ? assessmentPassages(entry.selfAssessment) : []),
  ]
}

/** What the kind of an entry asks for: text, steps, points, books. */
export function bodyPassages(entry: Entry): Passage[] {
  switch (entry.kind) {
    case 'achievement':
      return prose('Тезисы', entry.abstract)
    case 'work':
      return [
        ...prose('Продукт', entry.product),
        ...list('Этапы', (entry.stages ?? []).map(withDay), { isOrdered: true }),
      ]
    case 'page':
      return [...prose(undefined, entry.text), ...answerPassages(entry)]
    case 'helper':
      return [
        ...prose(undefined, entry.text),
        ...list('По шагам', entry.steps, { isOrdered: true }),
        ...answerPassages(entry),
      ]
    case 'goal':
      return goalPassages(entry)
    case 'plan':
      return planPassages(entry)
    case 'assessment':
      return prose(undefined, entry.text)
    case 'diagnostic':
      return [
        ...prose('Результат', entry.result),
        ...prose('Что это значит', entry.meaning),
        ...prose('Что дальше', entry.nextStep),
      ]
    case 'exam':
      return []
    case 'reading':
      return [
        ...prose(undefined, entry.text),
        ...table(
          undefined,
          ['Книга', 'Автор', 'Прочитано', 'Заметка'],
          entry.books.map(({ title, author, finishedOn, note }) => [
            title,
            author ?? '',
            finishedOn ? shortDate(finishedOn) : '',
            note ?? '',
          ]),
        ),
      ]
  }
}

function answerPassages({ points = [], table: cells }: Answer): Passage[] {
  return [
    ...list(
      undefined,
      points.map(({ text, isDone }) => (isDone ? `✓ ${text}` : text)),
    ),
    ...(cells ? table(undefined, cells.columns, cells.rows) : []),
  ]
}

type Answer = Pick<Extract<Entry, { kind: 'page' }>, 'points' | 'table'>

function goalPassages({ why, steps }: Goal): Passage[] {
  const lines = steps.map(({ text, due, doneOn }) => {
    if (doneOn) return `✓ ${text}, ${shortDate(doneOn)}`
    return due ? `${text}, до ${shortDate(due)}` : text
  })
  return [...prose('Зачем', why), ...list('Шаги', lines, { isOrdered: true })]
}

function planPassages({ startNote, midNote, endNote, subjects = [], courses = [] }: Plan): Passage[] {
  return [
    ...prose('В начале года', startNote),
    ...prose('В середине года', midNote),
    ...prose('В конце года', endNote),
    ...list('Предметы профиля', subjects),
    ...list('Курсы, практики, проекты', courses),
  ]
}

function storyPassages(story: Story): Passage[] {
  return [
    ...prose('Как это было', story.whatIDid),
    ...prose('Чему научило', story.whatILearned),
    ...prose('Что было трудно', story.whatWasHard),
    ...prose('Где пригодилось', story.whereApplied),
    ...prose('Что дальше', story.whatNext),
  ]
}

/** Each criterion with the words of its step; a number would mean nothing without the scale (invariant 16). */
function assessmentPassages({ scale, values, on }: SelfAssessment): Passage[] {
  return table(
    `Самооценка, ${shortDate(on)}`,
    ['Критерий', 'Как получается'],
    values.map(({ criterion, step }) => [criterionWords[criterion], scaleStepWords(scale, step)]),
  )
}

function withDay({ text, doneOn }: { text: string; doneOn?: string | undefined }): string {
  return doneOn ? `${text}, ${shortDate(doneOn)}` : text
}

function prose(heading: string | undefined, text: string | undefined): Passage[] {
  if (!text?.trim()) return []
  return [{ kind: 'prose', ...(heading && { heading }), text }]
}

function list(
  heading: string | undefined,
  lines: readonly string[],
  { isOrdered }: { isOrdered: boolean } = { isOrdered: false },
): Passage[] {
  const items = lines.filter((line) => line.trim() !== '')
  return items.length === 0 ? [] : [{ kind: 'list', ...(heading && { heading }), items, isOrdered }]
}

function table(
  heading: string | undefined,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Passage[] {
  return rows.length === 0 ? [] : [{ kind: 'table', ...(heading && { heading }), columns, rows }]
}
