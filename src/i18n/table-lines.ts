import type { Achievement } from '#domain'
import type { LineNote, TableColumn } from '#tables'
import { shortDate } from './dates.ts'
import { entryLine } from './entry-facts.ts'
import { tableWords } from './table-words.ts'
import { activityWords, eventLevelWords } from './vocabulary.ts'

/** How the choice of a column names it. */
export function tableColumnWord(column: TableColumn): string {
  const [word] = tableWords.columns[column]
  if (column === 'person' || column === 'grade') return `${word}: сверить`
  return word
}

/** What to look at in a line before it becomes an entry. */
export function explainLine(note: LineNote): string {
  switch (note.kind) {
    case 'no-date':
      return 'Даты нет. Её можно вписать потом.'
    case 'date-unclear':
      return `Дату «${note.text}» понять не удалось. Она останется в рассказе, впиши её потом.`
    case 'date-chosen':
      return `Вместо «${note.text}» взят один день или год: последний.`
    case 'date-ahead':
      return 'Этот день ещё не наступил. Проверь дату.'
    case 'word-unknown':
      return `${tableColumnName(note.column)}: слово «${note.text}» незнакомо. Оно останется в рассказе.`
    case 'number-unclear':
      return `${tableColumnName(note.column)}: «${note.text}» не похоже на целое число. Написанное останется в рассказе.`
    case 'stage-missing':
      return 'Ступени ГТО нет, поэтому знак останется в рассказе. Ступень и знак можно вписать потом.'
    case 'kept-for-document':
      return `${note.columns.map(tableColumnName).join(', ')}: пока нет файла документа, написанное останется в рассказе.`
    case 'shortened':
      return `${tableColumnName(note.column)}: текст длиннее, чем помещается, и в записи сокращён.`
    case 'another-person':
      return `Похоже, это строка другого ученика: «${note.name}». Переноси только своё.`
    case 'another-grade':
      return `В таблице стоит класс ${note.text}, а по дате у тебя был другой.`
    case 'same-as-entry':
      return `Такая запись в портфеле уже есть: «${note.title}».`
    case 'same-as-line':
      return `То же самое уже было в строке ${note.line.toLocaleString('ru')}.`
  }
}

/** One line under the title of a draft: «7 апр 2024 · Муниципальный уровень · Призёр». */
export function draftLine(entry: Achievement): string {
  const date = entry.date && shortDate(entry.date)
  const level = entry.eventLevel && `${eventLevelWords[entry.eventLevel]} уровень`
  return [date, activityWords[entry.activity], entry.subject, level, entryLine(entry)]
    .filter(Boolean)
    .join(' · ')
}

/** Headings of the list for a school diary. */
export const diaryHeadings = [
  'Дата',
  'Предмет или вид',
  'Название',
  'Уровень',
  'Результат',
  'Строка для дневника',
]

/** A line of that list; the last cell is ready to be pasted (S1 3.3.3). */
export function diaryRow(entry: Achievement): string[] {
  const date = entry.date?.split('-').reverse().join('.') ?? ''
  const about = entry.subject || activityWords[entry.activity]
  const level = entry.eventLevel ? eventLevelWords[entry.eventLevel].toLowerCase() : ''
  const result = entry.resultText || entryLine(entry)
  const words = [entry.title, level && `${level} уровень`, result].filter(Boolean).join(', ')
  return [date, about, entry.title, level, result, [date, words].filter(Boolean).join(' — ')]
}

function tableColumnName(column: TableColumn): string {
  return tableWords.columns[column][0]
}
