import { count } from './plural.ts'

/** «Главная»: what the student sees on opening the app. */
export const homeTexts = {
  greeting: (given: string) => `Портфель: ${given}`,
  enrolment: (grade: number, letter: string | undefined, school: string) =>
    `${grade}${letter ? ` «${letter}»` : ''} класс · ${school}`,
  sections: 'Разделы',
  recent: 'Недавнее',
  proud: 'Горжусь',
  entries: (value: number) => count(value, 'запись', 'записи', 'записей'),
  noEntries: 'пока пусто',
  firstTitle: 'Начни с одной грамоты',
  firstText:
    'Сфотографируй диплом, рисунок или поделку. Название и дату можно дописать потом: черновик сохраняется сам.',
  add: 'Добавить',
  photo: 'Снять грамоту',
  exampleTitle: 'Это пример',
  exampleText: 'Ученик вымышленный. Открывай, меняй и удаляй что угодно: на твой портфель это не повлияет.',
  removeExample: 'Убрать пример',
  exampleRemoved: 'Пример убран',
  beginOwn: 'Начать свой портфель',
  loading: 'Открываем портфель…',
} as const

/** «Разделы»: the list of sections for the phone. */
export const sectionsTexts = {
  title: 'Разделы',
  purposeOf: 'Что сюда складывать',
} as const
