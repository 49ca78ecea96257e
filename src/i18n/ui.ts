/** Words of the parts that all screens share. */
export const uiTexts = {
  /** Beside the label of a field. */
  required: 'обязательно',
  /** On a row whose title is not written yet. */
  untitled: 'Без названия',
  /** Read aloud for the star beside a title. */
  proud: 'Горжусь',
  /** Above the sheet of an empty place. */
  example: 'Пример',
  dismiss: 'Скрыть сообщение',
  clear: 'Очистить',
  close: 'Закрыть',
  cancel: 'Отменить',
  day: 'День',
  month: 'Месяц',
  year: 'Год',
  /** First choice among the months. */
  notKnown: 'не знаю',
} as const

/** Words on the ink stamps: the status ladder of an entry, and what a verifier may find. */
export const stampWords = {
  stated: 'Заявлено',
  document: 'Есть документ',
  waiting: 'Ждёт ответа',
  unknown: 'Издатель не из вашего списка',
  teacher: 'Подтвердил педагог',
  school: 'Подтвердила школа',
  changed: 'Изменено после подтверждения',
  revoked: 'Отозвано',
} as const

export const monthWords = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const

/** Why the typed parts do not make a date. */
export const dateProblemWords = {
  'no-year': 'Нужен год: без него дата не сохранится',
  'no-month': 'К числу нужен месяц',
  'no-such-day': 'Такого числа в этом месяце нет',
  'not-a-year': 'Год пишется четырьмя цифрами',
} as const

/** «2026/27 · 7 класс» over the entries of a school year. */
export function yearWithGrade(year: string, grade: number | undefined): string {
  return grade === undefined ? year : `${year} · ${grade} класс`
}
