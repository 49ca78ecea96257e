import { count } from './plural.ts'

/** «Поиск»: everything in the folder by words and filters; the student reads it. */
export const searchTexts = {
  title: 'Поиск',
  label: 'Что найти',
  example: 'Например: физика, теплица, благодарность',
  help: 'Слова можно писать в любой форме. Ищем в названиях, рассказах, подписях и именах файлов.',
  starting: 'Читаем записи…',
  failed: 'Поиск не открылся. Записи целы. Открой страницу ещё раз.',
  filters: 'Фильтры',
  any: 'Все',
  /** On a button that takes this filter away. */
  chosen: (name: string, value: string) => `${name}: ${value}`,
  reset: 'Сбросить всё',
  found: (value: number) => `Нашлось: ${count(value, 'запись', 'записи', 'записей')}`,
  everything: (value: number) => `Всего: ${count(value, 'запись', 'записи', 'записей')}`,
  results: 'Найденное',
  /** On a row that no section shows. */
  archived: 'в архиве',

  earlier: 'Назад',
  further: 'Дальше',
  pages: 'Страницы найденного',
  shown: (from: number, to: number, total: number) => `${from}–${to} из ${total}`,
  nothing: 'Ничего не нашлось',
  nothingHints: 'Проверь, как написано слово, оставь одно слово вместо нескольких или убери фильтры.',
  empty: 'Искать пока негде',
  emptyText: 'Добавь первую запись, и она найдётся здесь по любому слову.',
  add: 'Добавить запись',
  everywhere: 'Искать во всех разделах',
  undated: 'Без даты',
} as const

/** Names of the filters, before their values. */
export const traitWords = {
  year: 'Учебный год',
  kind: 'Вид записи',
  area: 'Область',
  level: 'Уровень',
  status: 'Состояние',
  section: 'Раздел',
  archived: 'Где лежит',
} as const

export const archivedWords = { no: 'В папке', yes: 'В архиве' } as const
