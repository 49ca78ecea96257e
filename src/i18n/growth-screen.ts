import type { Area } from '#domain'
import { longDate } from './dates.ts'
import { count } from './plural.ts'

const entries = (value: number) => count(value, 'запись', 'записи', 'записей')

/** Under every chart. */
export const chartTexts = {
  table: 'Таблицей',
} as const

/** «Мой рост»: the student's own entries, compared with nobody. */
export const growthTexts = {
  title: 'Мой рост',
  lead: 'Здесь твои записи сравниваются только с твоими. Баллов нет, других учеников тоже.',
  print: 'Напечатать',
  toReports: 'Отчёты',
  emptyTitle: 'Рост будет видно после первых записей',
  emptyText:
    'Добавь достижение или работу: здесь появится, сколько сделано в каждом году и в каждой области.',
  add: 'Добавить запись',
  reading: 'Считаем записи…',
  years: 'По учебным годам',
  year: 'Учебный год',
  yearWithGrade: (year: string, grade: number | undefined) =>
    grade === undefined ? year : `${year}, ${grade} класс`,
  shortYear: (year: string, grade: number | undefined) =>
    grade === undefined ? `’${year.slice(2, 4)}` : `${grade} кл`,
  entries: 'Записей',
  yearsSaid: (years: number, most: string) =>
    `${count(years, 'учебный год', 'учебных года', 'учебных лет')}. Больше всего записей: ${most}.`,
  curve: 'Как росла папка',
  month: 'Месяц',
  allSoFar: 'Всего к концу месяца',
  curveSaid: (value: number, month: string) =>
    `К концу последнего месяца, ${month}, в папке ${entries(value)}.`,
  split: 'За что и на каком уровне',
  period: 'За какое время',
  allTime: 'За всё время',
  areas: 'По областям',
  area: 'Область',
  levels: 'По уровням мероприятий',
  level: 'Уровень',
  uud: 'Чему учусь',
  uudGroup: 'Универсальные учебные действия',
  uudHelp: 'Эти отметки ставишь ты, когда пишешь запись.',
  barsSaid: (names: readonly string[]) =>
    names.length === 0 ? 'За это время записей нет.' : `Есть записи: ${names.join(', ')}.`,
  compare: 'Два дня рядом',
  compareHelp:
    'Что было в папке к одному дню и что стало к другому. Сплошная часть полосы была раньше, часть в рамке добавилась.',
  earlier: 'Было к дню',
  later: 'Стало к дню',
  before: 'Было',
  after: 'Стало',
  compareTitle: (earlier: string, later: string) => `По областям: ${longDate(earlier)} и ${longDate(later)}`,
  compareSaid: (value: number) =>
    value === 0 ? 'Между этими днями новых записей нет.' : `Между этими днями добавилось: ${entries(value)}.`,
  needsTwoDays: 'Поставь обе даты, и они встанут рядом.',
  coverage: (year: string) => `Карта года ${year}`,
  coverageHelp: 'Заполнять все области не нужно. Если хочется попробовать новое, вот подсказки.',
  coverageHas: (value: number) => entries(value),
  coverageIdea: 'Можно попробовать:',
  goals: 'Цели и что из них вышло',
  goal: 'Цель',
  goalState: 'Состояние',
  goalSteps: 'Шаги',
  goalEntries: 'Записи из этой цели',
  stepsDone: (done: number, all: number) => (all === 0 ? 'без шагов' : `${done} из ${all}`),
  proud: 'Чем горжусь',
} as const

/** What an empty area of the year may be filled with; proposed, never asked for. */
export const areaIdeas = {
  study: 'школьный этап олимпиады, викторина по любимому предмету, работа, которая удалась на уроке',
  creative: 'рисунок, рассказ, песня, ролик, выставка в классе',
  social: 'субботник, помощь приюту, подарок ветерану, дежурство в библиотеке',
  communicative: 'выступление перед классом, школьная газета, дебаты, письмо ровеснику',
  sport: 'эстафета, поход, норматив ГТО, спортивная секция',
  science: 'доклад на школьной конференции, опыт дома с фотографиями, лекция в музее',
  research: 'небольшой проект с планом и результатом, наблюдение за погодой или растением',
} as const satisfies Record<Area, string>
