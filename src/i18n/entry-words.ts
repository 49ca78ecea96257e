import type { Stage, Story } from '#domain'
import { longDate } from './dates.ts'

type Prompts = Record<keyof Story, { label: string; help?: string }>

/** Questions of the story. The words grow with the child (S3 2.2): short in grades 1–4, fuller in 10–11. */
const storyPrompts = {
  primary: {
    whatIDid: { label: 'Что делал(а)' },
    whatILearned: { label: 'Чему научился(ась)' },
    whatWasHard: { label: 'Что было трудно' },
    whatNext: { label: 'Что попробую ещё' },
    whereApplied: { label: 'Где пригодилось' },
  },
  basic: {
    whatIDid: { label: 'Что делал(а)', help: 'Своими словами: что придумал(а), как получилось.' },
    whatILearned: { label: 'Чему научился(ась)', help: 'Что теперь умеешь.' },
    whatWasHard: { label: 'Что было трудно', help: 'И что помогло справиться.' },
    whatNext: { label: 'Что получится дальше', help: 'Чего ждёшь от себя, что попробуешь.' },
    whereApplied: { label: 'Где пригодилось', help: 'В учёбе, дома, в другом деле.' },
  },
  secondary: {
    whatIDid: { label: 'Что делал(а)', help: 'Задача, твоя часть, как ты её решал(а).' },
    whatILearned: { label: 'Чему научился(ась)', help: 'Знания и умения, которые остались с тобой.' },
    whatWasHard: { label: 'Что было трудно', help: 'В чём была причина и что ты изменил(а).' },
    whatNext: { label: 'Что дальше', help: 'Как это связано с твоими планами и профилем.' },
    whereApplied: { label: 'Где применил(а)', help: 'В проекте, на практике, в подготовке к экзамену.' },
  },
} as const satisfies Record<Stage, Prompts>

/** The same questions about a goal: they are its reflection. */
const goalPrompts: Prompts = {
  whatIDid: { label: 'Что удалось' },
  whatILearned: { label: 'Чему научился(ась)' },
  whatWasHard: { label: 'Что помешало или было трудно' },
  whatNext: { label: 'Что дальше' },
  whereApplied: { label: 'Где пригодилось' },
}

export function storyPrompt(field: keyof Story, stage: Stage, isGoal: boolean): Prompts[keyof Story] {
  return isGoal ? goalPrompts[field] : storyPrompts[stage][field]
}

/** Above and around the questions. */
export const storyTexts = {
  title: 'Рассказ',
  reflection: 'Оглянуться на цель',
  more: 'Ещё вопросы',
} as const

/** What an entry shows of learning: tags for «Мой рост». */
export const tagTexts = {
  title: 'Что это развивает',
  uud: 'Что ты тренировал(а)',
  resultGroups: 'К каким результатам относится',
} as const

/** The student's own judgement, by criteria. */
export const selfAssessmentTexts = {
  title: 'Оцениваю себя',
  help: 'Отвечай только на то, что хочется. Второе нажатие убирает ответ. Ответы не складываются в отметку.',
  on: (date: string) => `Оценка от ${longDate(date)}`,
  earlier: 'Как было раньше',
  criterion: 'Критерий',
  judgement: 'Как получалось',
} as const
