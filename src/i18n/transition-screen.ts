import type { SnapshotReason } from '#domain'
import { count } from './plural.ts'

const entries = (value: number) => count(value, 'запись', 'записи', 'записей')

/** «Переход»: a look back at the end of a year, a level or a school, and what goes further. */
export const transitionTexts = {
  title: 'Переход',
  lead: 'Конец года, новая ступень или другая школа: выбери самое важное и скажи, почему оно пригодится дальше.',
  steps: 'Шаги',
  step: { what: 'Что происходит', choose: 'Что остаётся', review: 'Проверить' },
  back: 'Назад',
  undo: 'Отменить',

  what: 'Что сейчас происходит?',
  grade: (grade: number) => `Сейчас ты в ${grade} классе.`,
  reasonHelp: {
    yearEnd: 'Подвести итог и пойти дальше в той же школе',
    level4to5: 'Начальная школа позади',
    level9to10: 'Впереди профиль и старшие классы',
    transfer: 'Портфель переезжает вместе с тобой',
    graduation: 'Школа позади, портфель остаётся у тебя',
    admission: 'Показать приёмной комиссии то, что важно',
  } as const satisfies Record<SnapshotReason, string>,
  toChoose: 'Выбрать, что остаётся',

  choose: 'Самое важное',
  chooseHelp:
    'Отмечено то, чем ты гордишься, что подтверждено документом и что выше уровнем, и хотя бы одна запись из каждого раздела. Поменяй как хочешь. Всё, что ты выбираешь и пишешь, сохраняется сразу.',
  chosen: (value: number) => `Выбрано: ${entries(value)}.`,
  /** After the number, when there are more than fifteen. */
  many: 'Пятнадцать прочтут охотнее.',
  why: 'Почему это важно дальше',
  whyExample: 'Здесь я понял, что хочу заниматься биологией',
  aboutMe: 'О себе',
  summary: 'Что ты хочешь сказать тем, кто будет это читать',
  summaryHelp: 'Можно оставить пустым. Эти слова откроют представление.',
  toReview: 'Проверить',

  stays: 'Останется',
  reason: 'Что происходит',
  school: 'Школа',
  gradeTerm: 'Класс',
  kept: 'Выбрано',
  entries,
  rest: 'Остальное',
  restList: 'Показать, что это',
  archive: (value: number) => `Убрать в архив ${entries(value)}`,
  archiveHelp:
    'Записи исчезнут из разделов, но останутся целы, и любую можно вернуть. Страницы о себе, памятки, цели и планы остаются на месте.',
  snapshotHelp:
    'Снимок сохранит выбранные записи такими, какие они сейчас, вместе с файлами. Он больше не меняется, что бы ты ни правил потом.',
  nothing: 'Вернись на шаг назад и отметь хотя бы одну запись.',
  keep: 'Сохранить снимок',

  done: 'Снимок сохранён',
  doneText: (value: number) =>
    `В нём ${entries(value)}. Он лежит на этом устройстве и войдёт в полную копию портфеля.`,
  archived: (value: number) => `В архив убрано: ${entries(value)}`,
  home: 'На главную',
  toArchive: 'Открыть архив',
  presentation: 'Представление при переходе',
  presentationHelp:
    'PDF для новой школы, учителя или комиссии: твои слова, выбранные записи и почему они важны.',
  print: 'Сохранить представление в PDF',
  bundle: 'Пакет для школы',
  bundleHelp: 'Представление читают глазами. Чтобы передать и сами файлы с подписью, собери пакет.',
  toHandover: 'Передать пакет',
  next: 'Что дальше',
  nextHelp: (day: string) => `Портфель может запомнить новый класс с ${day}.`,
  nextClass: (grade: number) => `Записать ${grade} класс`,
  newSchool: 'Записать новую школу',
  nextSaved: (name: string, school: string) => `Записано: ${name}, ${school}.`,

  snapshots: 'Прежние снимки',
  snapshotsHelp: 'Снимок не меняется. Если нужно что-то исправить, получится новый, а прежний останется.',
  gradeOf: (grade: number) => `${grade} класс`,
  corrected: 'исправленный',
  correct: 'Исправить',

  empty: 'Выбирать пока не из чего',
  emptyText: 'Когда появятся записи, здесь можно будет подвести итог года или собраться в новую школу.',
  add: 'Добавить запись',
} as const
