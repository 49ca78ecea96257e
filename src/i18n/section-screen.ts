import { count } from './plural.ts'

/** A section of the folder: its entries by school year. */
export const sectionTexts = {
  overline: (place: number) => `Раздел ${place}`,
  searchLabel: 'Найти в разделе',
  searchExample: 'Найти: физика, «теплица», 2025…',
  filters: 'Показывать',
  all: 'Все',
  add: 'Добавить',
  photo: 'Снять грамоту',
  entries: (value: number) => count(value, 'запись', 'записи', 'записей'),
  undated: 'Без даты',
  newer: 'Новее',
  older: 'Раньше',
  pages: 'Страницы раздела',
  nothingFound: 'Ничего не нашлось',
  nothingFoundText: 'Проверь слово или убери фильтр. Ищем в названиях, рассказах, предметах и организаторах.',
  reset: 'Показать всё',
  emptyTitle: 'Здесь пока пусто',
  exampleOf: (item: string) => `Например: ${item}`,
  unknown: 'Такого раздела в этом портфеле нет',
  unknownText: 'Возможно, структура портфеля сменилась. Записи на месте: ищи их на главной странице.',
  toSections: 'Все разделы',
  damaged: (value: number) =>
    `${count(value, 'запись не читается', 'записи не читаются', 'записей не читаются')}. Остальные целы. Если есть копия портфеля, открой её.`,
  what: 'Что сюда положить',
  /** The place for what no section asks for. */
  loose: 'Разное',
  loosePurpose: 'Свои страницы и всё, чему не нашлось места в разделах.',
  ownPage: 'Своя страница',
  ownPageHelp: 'О чём угодно: текст, список, таблица или рисунок.',
} as const
