import type { ReportKind, Statement } from '#domain'
import { longDate } from './dates.ts'
import { count } from './plural.ts'

/** «Отчёты»: the choice of a paper and of what goes into it; the student reads it. */
export const reportsTexts = {
  title: 'Отчёты',
  lead: 'Листы для семьи, учителя и школы. В лист попадёт только то, что отмечено здесь.',
  kind: 'Какой лист нужен',
  period: 'За какое время',
  allTime: 'За всё время',
  ownDays: 'Свои даты',
  from: 'С какого дня',
  to: 'По какой день',
  entries: 'Что войдёт',
  entriesHelp: 'Отметь записи. Ни одна не отмечена заранее.',
  all: 'Отметить все',
  none: 'Снять отметки',
  chosen: (value: number) =>
    value === 0 ? 'Пока ничего не отмечено' : `Отмечено: ${count(value, 'запись', 'записи', 'записей')}`,
  tooMany: (shown: number) =>
    `Показаны первые ${count(shown, 'запись', 'записи', 'записей')}. Чтобы увидеть остальные, выбери время короче.`,
  nothing: 'За это время подходящих записей нет',
  undated: 'без даты',
  print: 'Напечатать',
  printHelp: 'Чтобы получить файл, выбери в окне печати «Сохранить как PDF».',
  preview: 'Так лист выглядит',
} as const

/** Names of the papers, in the choice and as their headings. */
export const reportTitles = {
  period: 'Отчёт о достижениях за период',
  subjects: 'Результаты по предметам',
  reward: 'Основание для поощрения',
  reference: 'Материалы к характеристике',
  credit: 'Материалы к зачёту',
  statement: 'Сводная итоговая ведомость',
} as const satisfies Record<ReportKind, string>

/** What each paper is for; the student reads it while choosing. */
export const reportHelp = {
  period: 'Для семьи: что сделано, чему научило, какие цели достигнуты.',
  subjects: 'Для учителя: записи по предметам перед аттестацией.',
  reward: 'Для школы: достижения, к которым приложен документ.',
  reference: 'Для классного руководителя: факты и твои слова, из которых пишут характеристику.',
  credit: 'Для школы: курсы, практики и проекты, которые можно попросить зачесть.',
  statement: 'Для папки: виды деятельности и уровни без баллов.',
} as const satisfies Record<ReportKind, string>

/** Words on the papers; read by adults. */
export const reportTexts = {
  owner: 'Обучающийся',
  grade: 'Класс',
  school: 'Школа',
  period: 'Период',
  made: 'Составлено',
  allTime: 'за всё время',
  span: (from: string | undefined, to: string | undefined) =>
    [from && `с ${longDate(from)}`, to && `по ${longDate(to)}`].filter(Boolean).join(' '),
  /** At the foot of every paper: what it is and what it is not. */
  notes: {
    period: 'Лист составлен учеником для семьи из записей, которые он отметил сам.',
    subjects: 'Лист не заменяет журнал: отметки и аттестацию ведёт школа. Записи отобраны учеником.',
    reward: 'К каждой записи в портфолио приложен документ. Решение о поощрении принимает школа.',
    reference: 'Материалы для учителя. Саму характеристику пишет и подписывает школа.',
    credit: 'Решение о зачёте принимает школа по своему порядку. Часы указаны со слов ученика.',
    statement: 'Ведомость показывает число записей и не содержит баллов. Записи отобраны учеником.',
  } satisfies Record<ReportKind, string>,
  number: '№',
  what: 'Что сделано',
  level: 'Уровень',
  result: 'Результат',
  date: 'Дата',
  document: 'Документ',
  noDocument: 'со слов ученика',
  someDocument: 'документ приложен',
  organiser: 'Где и у кого',
  hours: 'Часы',
  activity: 'Вид деятельности',
  noLevel: 'Без уровня',
  groups: {
    achievement: 'Достижения',
    work: 'Работы',
    goal: 'Цели',
    reading: 'Чтение',
    assessment: 'Самооценка',
    page: 'О себе',
    helper: 'Памятки',
    plan: 'Планы',
    diagnostic: 'Диагностика',
    exam: 'Экзамены',
  },
  learned: 'Чему научило',
  ownWords: 'Словами ученика',
  byArea: 'По областям деятельности',
  cell: (prized: number, all: number) => (all === 0 ? '–' : `${prized} / ${all}`),
  /** Where there is no event, there are no places. */
  cellWithoutLevel: (prized: number, all: number) =>
    prized === 0 && all > 0 ? String(all) : reportTexts.cell(prized, all),
  cellHelp: 'В клетке: записи с призовым местом или победой / все записи. Одно число: записи без мест.',
  years: 'Учебные годы',
  confirmed: 'Документы',
  confirmedShare: {
    all: 'Документ приложен к каждой записи.',
    most: 'Документ приложен к большинству записей.',
    some: 'Документ приложен к части записей.',
    none: 'Документы к записям не приложены.',
  } satisfies Record<Statement['confirmed'], string>,
  reviews: 'Отзывы, рецензии, благодарности',
  courses: 'Курсы, кружки и секции',
  courseHours: (hours: number) => `${count(hours, 'час', 'часа', 'часов')} со слов ученика`,
  teacherWords: 'Место для записей учителя',
  signatures: {
    owner: 'Обучающийся',
    parent: 'Родитель (законный представитель)',
    classTeacher: 'Классный руководитель',
    deputy: 'Заместитель директора',
  },
  signed: 'Подпись, дата',
  nothing: 'Отметьте записи, и они появятся на листе.',
} as const
