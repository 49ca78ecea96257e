import type { Goal, GoalGroup, Stage } from '#domain'
import { shortDate } from './dates.ts'
import { count } from './plural.ts'

type Example = { readonly title: string; readonly steps: readonly string[] }

/** «Цели»: the list of goals, their steps and the reflection that closes them. Read by the student. */
export const goalsTexts = {
  title: 'Цели',
  lead: 'Цель — это то, чего ты хочешь сам. Её видишь только ты, пока не решишь иначе.',
  add: 'Новая цель',
  groups: {
    active: 'В работе',
    planned: 'Запланировано',
    reached: 'Достигнуто',
    putOff: 'Отложено',
  } as const satisfies Record<GoalGroup, string>,
  until: (date: string) => `срок ${shortDate(date)}`,
  doneOn: (date: string) => `сделано ${shortDate(date)}`,
  steps: 'Шаги',
  noSteps: 'Шагов пока нет. Открой цель и запиши первый, самый лёгкий.',
  stepEntry: 'Запись об этом шаге',
  stepBorn: (step: string) => `Шаг сделан: добавить запись. ${step}`,
  stepBornShort: 'Добавить запись',
  stepBornAsk: 'О чём запись',
  bornAchievement: 'Участие или награда',
  bornWork: 'Моя работа',
  cancel: 'Не сейчас',
  begin: 'Начать',
  close: 'Закрыть цель',
  closeTitle: 'Что получилось',
  closeState: 'Чем закончилось',
  closed: {
    reached: 'Достигнуто',
    partly: 'Достигнуто частично',
    changed: 'Цель изменилась',
    dropped: 'Отложено',
  },
  closedHelp: {
    reached: 'Всё, что хотелось, сделано',
    partly: 'Сделано не всё, и это тоже шаг',
    changed: 'Теперь хочется другого',
    dropped: 'Можно вернуться позже',
  },
  closeSave: 'Закрыть цель',
  closedToast: {
    reached: 'Цель достигнута. Это твоя работа.',
    partly: 'Цель закрыта. Сделанное остаётся с тобой.',
    changed: 'Цель закрыта. Менять цели — нормально.',
    dropped: 'Цель отложена. К ней можно вернуться.',
  },
  reopen: 'Вернуть в работу',
  next: 'Поставить следующую цель',
  nextOf: 'Следующая цель',
  /** On the toast, where there is little room. */
  nextShort: 'Следующая',
  emptyTitle: 'Начни с одной цели',
  emptyText:
    'Запиши, чего хочется, и разбей на маленькие шаги. Каждый сделанный шаг может стать записью в портфеле.',
  examples: 'Можно взять готовую и переделать под себя',
  take: (title: string) => `Взять цель: ${title}`,
  takeShort: 'Взять себе',
  troubleTitle: 'Мне трудно',
  troubleText:
    'Место для того, что пока не получается: запиши, что мешает и что уже пробовал. Страницу видишь только ты. Её нет ни на витрине, ни в общем пакете; передать её можно лишь отдельно, если сам решишь попросить помощи.',
  troubleAdd: 'Написать',
  troublePage: 'Мне трудно',
  troubleShare: 'Передать отдельно',
  undated: 'Без названия',
} as const

/** «Сделано 2 из 5 шагов. Дальше: найти руководителя.»; a closed goal has nothing ahead. */
export function stepsInWords({ steps, state }: Goal): string {
  const isOpen = state === 'active' || state === 'planned'
  if (steps.length === 0) return isOpen ? goalsTexts.noSteps : ''
  const done = steps.filter(({ doneOn }) => doneOn !== undefined).length
  if (done === steps.length) return 'Все шаги сделаны.'
  const next = steps.find(({ doneOn }) => doneOn === undefined)?.text ?? ''
  const ahead = isOpen && next ? ` Дальше: ${next}.` : ''
  if (done === 0 && isOpen) return `${count(steps.length, 'шаг', 'шага', 'шагов')} впереди.${ahead}`
  return `Сделано ${done} из ${count(steps.length, 'шага', 'шагов', 'шагов')}.${ahead}`
}

/** Three questions on closing a goal, as each stage of school asks them (S3 2.2). */
export const goalPrompts = {
  primary: {
    whatWasHard: 'Что было трудно?',
    whatILearned: 'Чему ты научился?',
    whatNext: 'Что получится дальше?',
  },
  basic: {
    whatWasHard: 'Что было трудно и как ты справился?',
    whatILearned: 'Чему ты научился?',
    whatNext: 'Что получится дальше?',
  },
  secondary: {
    whatWasHard: 'Что было трудно: что мешало и что помогло?',
    whatILearned: 'Чему ты научился и где это пригодится?',
    whatNext: 'Что получится дальше? С этого начнётся следующая цель.',
  },
} as const satisfies Record<Stage, Record<'whatWasHard' | 'whatILearned' | 'whatNext', string>>

/** Goals that others of this age set, to begin from. */
export const goalExamples: Record<Stage, readonly Example[]> = {
  primary: [
    { title: 'Прочитать пять книг', steps: ['Выбрать книги', 'Читать по вечерам', 'Рассказать о любимой'] },
    { title: 'Научиться плавать', steps: ['Записаться в бассейн', 'Не бояться воды', 'Проплыть дорожку'] },
    { title: 'Сделать подарок маме своими руками', steps: ['Придумать', 'Собрать всё нужное', 'Сделать'] },
  ],
  basic: [
    {
      title: 'Сделать свой проект и защитить его',
      steps: ['Выбрать тему', 'Найти руководителя', 'Провести опыты', 'Подготовить рассказ', 'Выступить'],
    },
    {
      title: 'Дойти до муниципального этапа олимпиады',
      steps: ['Разобрать задания прошлых лет', 'Решать по две задачи в неделю', 'Написать школьный этап'],
    },
    {
      title: 'Сдать нормы ГТО на знак',
      steps: ['Узнать свои нормы', 'Тренироваться месяц', 'Прийти на испытания'],
    },
  ],
  secondary: [
    {
      title: 'Собрать портфель для поступления',
      steps: [
        'Узнать правила приёма',
        'Выбрать олимпиады из перечня',
        'Собрать документы',
        'Проверить сроки',
      ],
    },
    {
      title: 'Пройти практику по будущей профессии',
      steps: ['Найти место', 'Договориться о сроках', 'Вести дневник практики', 'Взять отзыв'],
    },
    {
      title: 'Написать исследовательскую работу',
      steps: ['Сузить тему', 'Собрать литературу', 'Провести исследование', 'Выступить на конференции'],
    },
  ],
}
