import type { Achievement, DocumentKind, PartialDate, Work } from '#domain'
import { count } from './plural.ts'
import { romanNumeral } from './roman.ts'
import { activityWords, documentWords, eventLevelWords, resultWords } from './vocabulary.ts'

/** On the page of an entry: a text for the class teacher, who types achievements into the school diary by hand. */
export const diaryTexts = {
  title: 'Карточка для дневника',
  help: 'Учитель вносит достижения в электронный дневник вручную. Скопируй текст и отправь ему: строки стоят в том порядке, в каком их обычно спрашивают.',
  copy: 'Скопировать',
  copied: 'Текст скопирован',
  selected: 'Браузер не дал скопировать сам. Текст выделен: скопируй его клавишами Ctrl+C или через меню.',
  /** Saves the first picture of the entry, for the teacher to put beside the text. */
  picture: 'Сохранить картинку',
  /** Browsers take out what a file name may not hold. */
  pictureName: (title: string) => `${title.slice(0, 80)}.jpg`,
  pictureSaved: 'Картинка сохранена в загрузки. Отправь её учителю вместе с текстом.',
  pictureFailed:
    'Картинку не получилось сохранить. Файл в записи цел. Закрой лишние вкладки и попробуй ещё раз.',
} as const

/**
 * An entry as a block of text in the order of the diary's fields, one a line; what is not known is left out.
 * Other people are not named (invariant 32).
 */
export function diaryCard(entry: Achievement | Work): string {
  const lines: [name: string, value: string | undefined][] = [
    ['Дата', entry.date && diaryDate(entry.date)],
    ['Название', entry.title],
    ['Вид', activityWords[entry.activity]],
    ...(entry.kind === 'achievement' ? achievementLines(entry) : []),
    ['Предмет', entry.subject],
    ['Документ', documentLine(entry)],
    ['Описание', entry.story.whatIDid.trim()],
  ]
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n')
}

/** «14.11.2026», «11.2026» or «2026». */
function diaryDate(date: PartialDate): string {
  return date.split('-').reverse().join('.')
}

function achievementLines(entry: Achievement): [string, string | undefined][] {
  const { event, hoursClaimed } = entry
  return [
    ['Уровень', entry.eventLevel && eventLevelWords[entry.eventLevel]],
    ['Результат', resultWord(entry)],
    ['Часы', hoursClaimed === undefined ? undefined : count(hoursClaimed, 'час', 'часа', 'часов')],
    ['Мероприятие', event?.name],
    ['Организатор', [event?.organiser, event?.city].filter(Boolean).join(', ')],
  ]
}

/** The printed words where they are known: schools disagree on the general ones. */
function resultWord({ resultText, result, place, degree }: Achievement): string {
  const general = resultText || (result && resultWords[result])
  const isSaid = general?.includes(`${place} место`)
  const placed = place && !isSaid ? `${place} место` : undefined
  return [general, placed, degree && `${romanNumeral(degree)} степень`].filter(Boolean).join(', ')
}

/** Files that show something and confirm nothing; words import no code of the model. */
const shows: readonly DocumentKind[] = ['photo', 'audio', 'video', 'link']

function documentLine({ evidence }: Achievement | Work): string {
  return evidence
    .flatMap(({ document, number }) =>
      document && !shows.includes(document)
        ? [[documentWords[document], number && `№ ${number}`].filter(Boolean).join(' ')]
        : [],
    )
    .join(', ')
}
