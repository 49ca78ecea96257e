import { longDate } from './dates.ts'
import { count } from './plural.ts'

/** «Портфель и школа»: name, class and school, sections of the folder. Read by the student. */
export const settingsTexts = {
  title: 'Портфель и школа',
  lead: 'Имя, класс и школа стоят на обложке. Разделы можно сменить: записи не потеряются.',
  owner: 'Чей портфель',
  given: 'Имя',
  family: 'Фамилия',
  patronymic: 'Отчество',
  motto: 'Несколько слов о себе',
  mottoHelp: 'С них начинается витрина. Можно не писать.',
  save: 'Сохранить',
  saved: 'Сохранено',
  required: 'Заполни это поле',
  school: 'Класс и школа',
  grade: 'Класс',
  letter: 'Буква',
  schoolName: 'Школа',
  municipality: 'Город или район',
  correct: 'Исправить',
  newYear: 'Новый учебный год',
  newYearOf: (year: string) => `Учебный год ${year}`,
  newYearHelp: 'Прежний класс останется в истории, записи прошлых лет не изменятся.',
  dueTitle: (grade: number) => `Начался новый учебный год: ${grade} класс?`,
  dueText: 'Если перешёл в другую школу или букву, нажми «Новый учебный год» и поправь.',
  dueAct: (grade: number, letter: string | undefined) => `Да, ${grade}${letter ? ` «${letter}»` : ''}`,
  cancel: 'Не сейчас',
  history: 'Где я учился',
  schoolOf: (grade: number, letter: string | undefined, school: string) =>
    `${grade}${letter ? ` «${letter}»` : ''} класс, ${school}`,
  sections: 'Разделы портфеля',
  sectionsHelp:
    'Набор разделов обычно задаёт положение школы. Записи при смене остаются целыми, а место каждой запоминается: вернёшь прежние разделы — всё встанет как было.',
  current: 'сейчас',
  preview: 'Что куда перейдёт',
  previewEmpty: 'Записей пока нет, так что переносить нечего.',
  loose: 'Разное',
  moves: (entries: number) => count(entries, 'запись', 'записи', 'записей'),
  columns: ['Было', 'Станет', 'Сколько'],
  switchAct: 'Сменить разделы',
  keep: 'Оставить как есть',
  switchedTitle: 'Разделы сменились, все записи на месте',
  switchedText: 'То, чему места не нашлось, лежит в «Разном»: раздел выбирается в самой записи.',
  back: 'Вернуть прежние разделы',
  device: 'Это устройство',
  deviceText: 'На одном устройстве могут лежать портфели нескольких детей, каждый отдельно.',
  toWho: 'Портфели на этом устройстве',
} as const

/** «Чей портфель?»: portfolios of one device. Read by the student and the family. */
export const whoTexts = {
  title: 'Чей портфель?',
  lead: 'Каждый портфель хранится отдельно и не видит остальных.',
  open: 'Открыть',
  add: 'Новый портфель на этом устройстве',
  example: 'пример',
  none: 'Портфелей на этом устройстве пока нет.',
  openedAt: (moment: string) => `открывали ${longDate(moment.slice(0, 10))}`,
  remove: 'Удалить',
  removeOf: (name: string) => `Удалить с устройства: ${name}`,
  askTitle: 'Удалить портфель с устройства?',
  ask: (name: string) => `Портфель «${name}» исчезнет с этого устройства, вернуть его отсюда будет нельзя.`,
  lost: (entries: number, files: number) =>
    `В нём ${count(entries, 'запись', 'записи', 'записей')} и ${count(files, 'файл', 'файла', 'файлов')}.`,
  copyAt: (moment: string) =>
    `Последняя копия сохранена ${longDate(moment.slice(0, 10))}. Из неё портфель можно открыть снова.`,
  changedSince: (entries: number) =>
    `После копии ${count(entries, 'запись изменилась', 'записи изменились', 'записей изменились')}: в ней этого нет.`,
  noCopy: 'Копии этого портфеля ещё никто не сохранял. Сначала открой его и сохрани копию.',
  keep: 'Оставить',
  removed: (name: string) => `Портфель «${name}» удалён с устройства`,
} as const

/** On the home screen, when a copy is due. */
export const copyTexts = {
  title: 'Пора сохранить копию',
  never: 'Копии этого портфеля ещё нет. Если с устройством что-то случится, портфель вернёт только копия.',
  since: (moment: string, changed: number) =>
    `Последняя копия: ${longDate(moment.slice(0, 10))}. С тех пор ${count(changed, 'запись изменилась', 'записи изменились', 'записей изменились')}.`,
  save: 'Сохранить копию',
  later: 'Позже',
} as const
