import type { Activity } from '#domain'
import { romanNumeral } from './roman.ts'

/** Fields of an achievement and of a work. */
export const factTexts = {
  notChosen: 'не выбрано',
  activity: 'Вид деятельности',
  area: 'Область',
  subject: 'Предмет',
  subjectHelp: 'Выбери из списка или напиши свой.',
  catalogue: 'Какая это олимпиада',
  vsoshStage: 'Этап ВсОШ',
  earlyStage: (lowest: number) =>
    `Обычно в этом этапе участвуют с ${lowest} класса. Если ты писал(а) за класс старше, всё верно.`,
  listedLevel: 'Уровень в перечне',
  listedLevelOf: (level: number) => `${romanNumeral(level)} уровень`,
  conferenceSection: 'Секция',
  conferenceRole: 'Твоё участие',
  abstract: 'Тезисы',
  abstractHelp: 'Коротко: о чём доклад и к чему ты пришёл (пришла).',
  eventLevel: 'Уровень мероприятия',
  result: 'Результат',
  resultText: 'Результат, как написано в документе',
  resultTextHelp: 'Дословно: школы по-разному понимают слова «победитель» и «призёр».',
  rewardText: 'Поощрение, как написано в документе',
  rewardTextHelp: 'Дословно: грамота, памятный подарок, благодарность перед строем.',
  place: 'Место',
  degree: 'Степень',
  score: 'Баллы или показатель',
  scoreHelp: 'Как в документе: 87 из 100; 1:02,4.',
  sportRank: 'Спортивный разряд',
  form: 'Форма',
  participation: 'Участие',
  teamSize: 'Сколько человек в команде',
  eventName: 'Мероприятие',
  city: 'Город',
  eventStage: 'Этап или тур',
  url: 'Ссылка на официальный список',
  from: 'Начало',
  to: 'Окончание',
  spanHelp: 'Можно указать только год. Если дело продолжается, окончание оставь пустым.',
  hours: 'Часы',
  hoursHelp: 'Сколько часов получилось по твоему счёту. Подтверждённые часы пишет тот, кто их подтвердил.',
  gtoEdition: 'Редакция ГТО',
  gtoStage: 'Ступень',
  gtoBadge: 'Знак',
  gtoStageOf: (stage: number) => `${romanNumeral(stage)} ступень`,
  gtoOrder: 'Приказ',
  numberBetween: (least: number, most: number) => `Нужно целое число от ${least} до ${most}`,
  coAuthors: 'Кто делал вместе с тобой',
  peopleHelp: 'Имена других людей нигде не показываются без их согласия.',
  supervisor: 'Руководитель или наставник',
  evaluation: 'Кто оценивал',
  countsInSchool: 'Учитывать в школе',
  countsInSchoolHelp: 'Для результатов других организаций. Решаешь ты с родителями.',
  madeWhere: 'Где сделано',
  inLesson: 'На уроке',
  outOfLesson: 'Вне урока',
  stages: 'Этапы',
  stagesHelp: 'Что было сделано и когда.',
  stage: 'Этап',
  addStage: 'Добавить этап',
  doneOn: 'Когда сделано',
  doneIn: (date: string) => `Сделано ${date}`,
  product: 'Что получилось',
  productHelp: 'Продукт работы: макет, прибор, брошюра, спектакль.',
  span: 'Когда это было',
  organiser: 'Кто проводил',
  details: 'Подробности',
} as const

/** What «part» means in each kind of activity. */
export function partLabel(activity: Activity): string {
  switch (activity) {
    case 'selfGovernment':
      return 'Должность или поручение'
    case 'practice':
      return 'Кем работал(а), что пробовал(а)'
    case 'performance':
      return 'Роль, номер или инструмент'
    case 'project':
    case 'researchWork':
      return 'Что делал(а) именно ты'
    default:
      return 'Твоя роль'
  }
}

/** Who stands behind an event: an organiser, a club, a place of practice. */
export function organiserLabel(activity: Activity): string {
  switch (activity) {
    case 'additionalEducation':
    case 'course':
      return 'Организация и программа'
    case 'practice':
      return 'Место практики'
    case 'reward':
      return 'Кто поощрил'
    default:
      return factTexts.organiser
  }
}

/** Fields of a goal. */
export const goalFieldTexts = {
  why: 'Зачем мне это',
  horizon: 'На какой срок',
  due: 'К какому дню',
  area: 'Область',
  state: 'Как идут дела',
  helper: 'Кто поможет',
  steps: 'Шаги',
  stepsHelp: 'Отметь сделанный шаг: день запишется сам.',
  step: 'Шаг',
  addStep: 'Добавить шаг',
  stepDone: (step: string) => `Сделано: ${step}`,
  stepDue: 'Срок шага',
  details: 'Срок и запись',
  stepEntry: 'Какая запись это показывает',
  noEntry: 'пока никакая',
  openEntry: (title: string) => `Открыть «${title}»`,
  doneOn: (date: string) => `Сделано ${date}`,
  nextGoal: 'Следующая цель',
  openNextGoal: 'Открыть следующую цель',
  nextGoalHelp: 'Из этой цели выросла новая: она запомнит, откуда взялась.',
  notMade: 'Новую цель не удалось создать. Эта цель цела, попробуй ещё раз.',
} as const

/** Fields of a plan of the school year. */
export const planFieldTexts = {
  schoolYear: 'Учебный год',
  startNote: 'В начале года',
  startNoteHelp: 'Что хочу узнать, чему научиться, в чём участвовать.',
  midNote: 'В середине года',
  midNoteHelp: 'Где я сейчас и что стоит поправить.',
  endNote: 'В конце года',
  endNoteHelp: 'Что получилось и что изменилось в интересах.',
  vocation: 'Кем хочу стать',
  profilePart: 'Профиль и маршрут',
  profile: 'Предполагаемый профиль',
  profileHelp: 'Например: инженерный, гуманитарный. Его можно поменять.',
  subjects: 'Предметы профиля',
  subject: 'Предмет',
  addSubject: 'Добавить предмет',
  courses: 'Курсы, практики, проекты',
  course: 'Курс',
  addCourse: 'Добавить курс',
} as const

/** Fields of an assessment of a period, of diagnostics, of an exam and of a reading list. */
export const studyFieldTexts = {
  period: 'Период',
  periodHelp: 'Например: 2 четверть 2026/27.',
  assessmentText: 'Как прошёл этот период',
  hidden: 'Эта запись остаётся дома: гостям она не показывается никогда, какую бы видимость ты ни выбрал(а).',
  instrument: 'Вид диагностики',
  by: 'Кто проводил',
  diagnosticResult: 'Что получилось',
  meaning: 'Что это значит',
  nextStep: 'Что делать дальше',
  exam: 'Экзамен',
  examScore: 'Результат',
  examScoreHelp: 'Как в справке. Заполнять необязательно.',
  readingText: 'О чём этот список',
  books: 'Книги',
  book: 'Книга',
  addBook: 'Добавить книгу',
  bookDetails: 'Автор, дата, заметка',
  bookAuthor: 'Автор',
  finishedOn: 'Когда прочитано',
  bookNote: 'Заметка',
  bookNoteHelp: 'Чем запомнилась, кому посоветуешь.',
} as const
