import { clock } from './dates.ts'

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
  /** On the place for files; said so that it fits a student and an adult alike. */
  drop: 'Файлы можно перетащить сюда',
  pasteHint: 'Или вставить из буфера обмена: Ctrl+V',
  pickFile: 'Выбрать файл',
  pickFiles: 'Выбрать файлы',
  camera: 'Снять камерой',
  fileWaiting: 'Ждёт очереди',
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

/** «Сохранено в 14:05», above a form that saves itself. */
export function saveStateText(
  state: 'unsaved' | 'saving' | 'saved' | 'failed',
  at: Date | undefined,
): string {
  switch (state) {
    case 'unsaved':
      return 'Сохранится само'
    case 'saving':
      return 'Сохраняется…'
    case 'saved':
      return at === undefined ? 'Сохранено' : `Сохранено в ${clock(at)}`
    case 'failed':
      return 'Пока не сохранилось, текст остаётся на экране'
  }
}

/** Names of the crosses beside a file on its way in. */
export function cancelFileLabel(name: string): string {
  return `Не добавлять: ${name}`
}

export function dismissFileLabel(name: string): string {
  return `Убрать из списка: ${name}`
}
