import { sectionTexts } from './section-screen.ts'

/** «Добавить»: the choice of what a new entry is about. */
export const addingTexts = {
  title: 'Что добавляем?',
  lead: 'Выбери место. Потом запись можно переставить.',
  quick: 'Чаще всего',
  diploma: 'Грамота, диплом, сертификат',
  diplomaHelp: 'Фото или файл, место и уровень',
  work: 'Работа или проект',
  workHelp: 'Рисунок, исследование, запись выступления',
  everything: 'Все пункты портфеля',
  /** Under the kinds that need no place in a section. */
  loose: {
    page: sectionTexts.ownPageHelp,
    reading: 'Книги, которые прочитаны и ждут очереди.',
    diagnostic: 'Что проверяли и что получилось. Гостям не показывается.',
    exam: 'ОГЭ, ЕГЭ, итоговое собеседование. Гостям не показывается.',
  },
  loading: 'Открываем…',
} as const
