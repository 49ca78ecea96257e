import type { EntryKind } from '#domain'
import { clock, longDate } from './dates.ts'

/** The page of one entry: everything is written here and saved by itself. */
export const entryTexts = {
  back: 'К разделу',
  backToGoals: 'К целям',
  backToTrajectory: 'К траектории',
  backToPortfolio: 'На главную',
  title: 'Название',
  titleHelp: {
    achievement: 'Как на грамоте. Например: Олимпиада по физике, муниципальный этап.',
    work: 'Как ты её называешь.',
    page: 'О чём эта страница.',
    helper: 'О чём эта памятка.',
    goal: 'Чего хочешь достичь. Например: выступить на школьной конференции.',
    plan: 'Например: мой 10 класс.',
    assessment: 'Например: как прошла вторая четверть.',
    diagnostic: 'Как называется работа или опросник.',
    exam: 'Например: ОГЭ по математике.',
    reading: 'Например: книги о космосе.',
  } as const satisfies Record<EntryKind, string>,
  date: 'Дата',
  dateHelp: 'День и месяц можно не указывать, если они неизвестны.',
  futureDate: 'Эта дата ещё не наступила. Проверь год.',
  facts: 'Что это было',
  settings: 'Место и доступ',
  remove: 'Удалить запись',
  removed: 'Запись в корзине',
  undo: 'Вернуть',
  unknown: 'Такой записи нет',
  unknownText: 'Возможно, она в корзине: записи лежат там 30 дней.',
  toTrash: 'Открыть корзину',
  saving: 'Сохраняем…',
  saved: (moment: Date) => `Сохранено в ${clock(moment)}`,
  notSaved: 'Не сохранено',
  changedElsewhere: 'Эту запись изменили в другой вкладке. Написанное здесь пока не сохранено.',
  keepMine: 'Оставить моё',
  takeOther: 'Взять то, что в другой вкладке',
  retry: 'Сохранить ещё раз',
} as const

/** Beside the entry: its place, who may see it, what it came from, its earlier states. */
export const placeTexts = {
  placement: 'Место в портфеле',
  visibility: 'Кто увидит',
  visibilityHelp: 'Новая запись видна только тебе. Дальше этого она не уходит без твоего решения.',
  sensitive: 'Этот пункт не показывается на витрине: он про других людей или про личное.',
  proud: 'Горжусь этим',
  noPlace: 'без места в разделах',
  goal: 'К какой цели относится',
  noGoal: 'ни к какой',
  archive: 'Убрать в архив',
  archiveHelp: 'Запись уйдёт из обычных списков, но останется в портфеле со всеми файлами.',
  unarchive: 'Вернуть из архива',
  archived: 'Запись в архиве. Она цела, её можно вернуть в любое время.',
  history: 'История записи',
  historyEmpty: 'Пока одна редакция. Прежние появятся здесь, когда запись изменится.',
  restoreRevision: 'Вернуть эту редакцию',
  revisionRestored: 'Редакция возвращена. Прежняя осталась в истории.',
  revisionAt: (moment: Date) =>
    `Редакция до ${longDate(moment.toISOString().slice(0, 10))}, ${clock(moment)}`,
} as const

/** Who wrote an entry and who helped: in grades 1–4 a parent may write for the child. */
export const authorTexts = {
  title: 'Кто пишет',
  role: 'Записывает',
  roleHelp: 'В 1–4 классах за ребёнка может писать родитель. В записи останутся оба имени.',
  roles: { student: 'Я сам(а)', parent: 'Родитель со слов ребёнка' },
  parentName: 'Имя родителя',
  helpedBy: 'Помог(ла) заполнить',
  helpedByHelp: 'Кто помогал: мама, брат, учитель. Имя видишь только ты и твоя семья.',
} as const

/** Files of an entry: adding, looking at, describing. */
export const evidenceTexts = {
  title: 'Файлы',
  record: 'Записать звук',
  duplicateHere: (name: string) => `«${name}» уже есть в этой записи.`,
  duplicateElsewhere: (name: string) =>
    `Такой же файл уже есть в портфеле: «${name}». Второй раз место он не занимает.`,
  document: 'Что это за документ',
  number: 'Номер документа',
  hasSeal: 'На документе есть печать',
  hasSignature: 'На документе есть подпись',
  caption: 'Подпись',
  altText: 'Что видно на картинке',
  altTextHelp: 'Для тех, кто слушает страницу, а не смотрит.',
  hasOtherPeople: 'На фото или в тексте есть другие люди',
  open: (name: string) => `Открыть «${name}»`,
  describe: 'Описать',
  remove: (name: string) => `Убрать «${name}» из записи`,
  undo: 'Вернуть',
  removed: (name: string) => `«${name}» убран из записи`,
  up: (name: string) => `Поднять «${name}» выше`,
  download: 'Сохранить на устройство',
  close: 'Закрыть',
  previous: 'Предыдущий файл',
  next: 'Следующий файл',
  missing: 'Файла нет на этом устройстве. Запись цела. Если есть копия портфеля, открой её.',
  /** Under a file that came by name only, out of a PDF without its bundle. */
  bytesMissing: (name: string) =>
    `Самого файла на этом устройстве нет. Если найдёшь «${name}», добавь его сюда ещё раз, и он займёт это место.`,
  opening: 'Открываем документ…',
  pdfPage: (at: number, total: number) => `Страница ${at} из ${total}`,
  notShown: 'Этот файл приложение не показывает, но хранит и передаёт целиком.',
  position: (at: number, total: number) => `${at} из ${total}`,
  keepAsAttachment: (name: string) => `Всё равно приложить «${name}»`,
} as const
