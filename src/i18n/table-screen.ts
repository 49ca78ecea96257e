import type { TableFailure } from '#tables'
import { fileSize } from './bytes.ts'
import { count } from './plural.ts'

const lines = (value: number) => count(value, 'строка', 'строки', 'строк')
const entries = (value: number) => count(value, 'запись', 'записи', 'записей')

/** «Таблица достижений»: a list from a school or an own one becomes entries, and entries become a list. */
export const tableTexts = {
  title: 'Таблица достижений',
  lead: 'Перенеси список из школьной или своей таблицы. Или сохрани свои достижения таблицей.',
  takeIn: 'Перенести из таблицы',
  takeInHelp:
    'Подойдут CSV, Excel (XLSX) и LibreOffice (ODS). Файл никуда не отправляется: он читается на этом устройстве.',
  drop: 'Файл с таблицей',
  dropHint: 'Перетащи сюда или выбери. До 10 МБ и 5000 строк.',
  paste: 'Вставить строки из таблицы',
  pasteLabel: 'Строки',
  pasteHelp: 'Выдели строки в Excel или другой таблице вместе с заголовками, скопируй и вставь сюда.',
  read: 'Прочитать строки',
  reading: 'Читаем таблицу…',
  readingLines: 'Разбираем строки…',
  linesFailed:
    'Строки разобрать не получилось. В портфеле ничего не изменилось. Возьми таблицу ещё раз или оставь в ней меньше строк.',
  pasted: 'вставленные строки',
  another: 'Взять другую таблицу',
  found: (rows: number) => `Прочитано: ${lines(rows)}`,
  hidden: (rows: number) =>
    `Скрытые в таблице строки не взяты (${rows.toLocaleString('ru')}). Если они нужны, открой их в таблице и выбери файл ещё раз.`,
  columns: 'Что в столбцах',
  columnsHelp: 'Проверь, что приложение поняло столбцы верно. Ненужные не переносятся.',
  columnNumber: (number: number) => `Столбец ${number}`,
  skip: 'не переносить',
  noTitle: 'Выбери столбец, в котором название. Без названия строка не станет записью.',
  structure: 'Таблица прочитана не так?',
  sheet: 'Лист',
  headingRow: 'Строка с заголовками',
  noHeadings: 'заголовков нет',
  report: 'Построчно',
  reportHelp:
    'Отмеченные строки станут записями, которые видны только тебе. Сними отметку с того, что переносить не надо.',
  filters: 'Какие строки показать',
  all: 'Все',
  status: { ready: 'Готово', check: 'Проверь', refused: 'Не получится' },
  lineNumber: (line: number) => `строка ${line.toLocaleString('ru')}`,
  noName: 'В строке нет названия, поэтому записи из неё не выйдет. Остальные строки это не задерживает.',
  tickAll: 'Отметить показанные',
  tickNone: 'Снять с показанных',
  more: (rest: number) => `Показать ещё ${lines(rest)}`,
  noLines: 'Таких строк нет.',
  nothingTicked: 'Отметь хотя бы одну строку.',
  add: (chosen: number) => `Добавить ${entries(chosen)}`,
  adding: 'Добавляем записи',
  addingOf: (done: number, total: number) => `${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}`,
  added: (value: number) => `Добавлено: ${entries(value)}`,
  addedText: 'Записи видны только тебе. Документы к ним можно приложить, когда откроешь запись.',
  undo: 'Убрать',
  undone: (value: number) => `В корзину убрано: ${entries(value)}`,
  look: 'Посмотреть записи',
  stopped: (done: number) =>
    `Добавлено: ${entries(done)}. Остальные строки остались отмеченными, их можно добавить ещё раз.`,
  save: 'Сохранить таблицей',
  saveHelp:
    'В таблицу попадут только отмеченные достижения: что, когда, где и с каким результатом. Файлов и чужих имён в ней нет. Полная копия портфеля — это пакет.',
  year: 'Учебный год',
  everyYear: 'все годы',
  undated: 'без даты',
  chooseAll: 'Отметить всё',
  chooseNone: 'Снять всё',
  chosen: (value: number) => `Отмечено: ${entries(value)}`,
  chooseSome: 'Отметь хотя бы одну запись.',
  csv: 'Таблица CSV',
  xlsx: 'Таблица Excel',
  diary: 'Список для дневника',
  diaryHelp:
    'В списке для дневника каждая запись — готовая строка: её можно вставить в электронный дневник или отправить классному руководителю.',
  notSaved: 'Таблицу сохранить не получилось. Записи на месте. Отметь поменьше записей и попробуй ещё раз.',
  saved: (name: string) => `Файл «${name}» сохранён`,
  empty: 'Достижений пока нет. Когда появятся, их можно будет сохранить таблицей.',
  sheetName: 'Достижения',
  fileName: (year: string) => `Достижения${year && ` ${year.replace('/', '-')}`}`,
  diaryName: (year: string) => `Для дневника${year && ` ${year.replace('/', '-')}`}`,
} as const

/** Why a table was not read, to the student. */
export function explainTable(failure: TableFailure): string {
  switch (failure.kind) {
    case 'empty-table':
      return 'В этой таблице нет ни одной заполненной строки. В портфеле ничего не изменилось. Проверь, тот ли это файл и сохранён ли он.'
    case 'too-large':
      return `Таблица слишком большая: читаются таблицы до ${fileSize(failure.limit)}. В портфеле ничего не изменилось. Скопируй нужные строки и вставь их сюда.`
    case 'too-many-rows':
      return `В таблице больше ${lines(failure.limit)}. В портфеле ничего не изменилось. Оставь в ней только свои строки или вставь их сюда.`
    case 'old-or-locked-book':
      return 'Это таблица старого Excel или таблица с паролем, такие не читаются. В портфеле ничего не изменилось. Открой её в Excel и сохрани без пароля как «Книга Excel (.xlsx)».'
    case 'damaged-book':
      return 'Эта таблица повреждена и не читается. Сам файл не изменён, в портфеле ничего не изменилось. Открой её в Excel и сохрани заново или вставь строки сюда.'
    case 'not-a-table':
      return 'Это не таблица: внутри нет ни строк, ни столбцов. В портфеле ничего не изменилось. Подойдёт файл CSV, XLSX или ODS.'
  }
}
