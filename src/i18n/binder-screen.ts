import { count } from './plural.ts'

/** «Папка на бумаге»: A4 sheets for a binder, ready to print. */
export const binderTexts = {
  title: 'Папка на бумаге',
  lead: 'Один PDF на листах А4: обложка, содержание, разделители разделов и номера листов. Слева оставлено место для дырокола.',
  what: 'Какие разделы печатать',
  entries: (value: number) => count(value, 'запись', 'записи', 'записей'),
  how: 'Как собрать',
  personal: 'Положить и личное',
  personalHelp: 'Семья, друзья, диагностика, экзамены. Эти листы увидит каждый, кто возьмёт папку в руки.',
  archive: 'Положить и то, что в архиве',
  caseIndex: 'Индекс дела, если он есть',
  caseIndexHelp: 'Его знает классный руководитель. Номер встанет на обложку, например 02-15.',
  summary: (entries: number) => `В папке будет ${count(entries, 'запись', 'записи', 'записей')}.`,
  nothing: 'Отметь хотя бы один раздел, в котором есть записи.',
  make: 'Собрать папку',
  howToPrint:
    'Печатай на одной стороне листа и без уменьшения: номера листов совпадут с содержанием. На последнем листе — заверительная надпись.',
  damaged: (value: number) =>
    `${count(value, 'запись', 'записи', 'записей')} на этом устройстве не читается и в папку не попадёт. Остальные на месте.`,
  empty: 'Печатать пока нечего',
  emptyText: 'Когда появятся записи, отсюда можно будет собрать папку на бумаге.',
  add: 'Добавить запись',
} as const

/** What is said while a PDF for paper is made, and after it. */
export const printTexts = {
  making: 'Верстаем PDF',
  done: (sheets: number) => `Готово: ${count(sheets, 'лист', 'листа', 'листов')}`,
  doneText: (name: string) => `Файл «${name}» лежит там, куда браузер складывает загрузки.`,
  failed: 'PDF не собрался. Портфель цел, ничего не потеряно. Попробуй ещё раз.',
  /** First word of the file's name, in Latin letters after that. */
  fileName: { binder: 'папка', transition: 'представление' },
  /** Stand in the data that a folder on paper carries. */
  receiver: 'Для себя',
  reason: 'Папка на бумаге',
} as const
