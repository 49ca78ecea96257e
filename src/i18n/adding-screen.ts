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
  loading: 'Открываем…',
} as const
