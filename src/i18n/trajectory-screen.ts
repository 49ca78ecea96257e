import type { Stage } from '#domain'

/** «Моя траектория»: plans, goals and pride of every school year. Read by the student, printed for the family. */
export const trajectoryTexts = {
  /** The frame knows no grade, so it names the page so for everybody. */
  title: 'Моя траектория',
  /** In grades 10–11 the regulation calls the page by its own name (S1 3.1.3). */
  titleOf: {
    primary: 'Моя траектория',
    basic: 'Моя траектория',
    secondary: 'Индивидуальный образовательный маршрут',
  } as const satisfies Record<Stage, string>,
  leadOf: {
    primary: 'Как ты растёшь: что задумал, что получилось и чем гордишься.',
    basic: 'Год за годом: планы, профиль, достигнутые цели и следующие шаги.',
    secondary: 'Предметы и курсы, практики, проекты и планы по годам.',
  } as const satisfies Record<Stage, string>,
  plan: 'План на этот год',
  openPlan: 'Открыть план',
  assess: 'Самооценка за период',
  print: 'Напечатать',
  planSheet: 'План года',
  profile: 'Предполагаемый профиль',
  vocation: 'Кем хочу стать',
  inProfile: 'По профилю',
  reached: 'Достигнутые цели',
  proud: 'Горжусь',
  assessments: 'Самооценка',
  ahead: 'Следующие шаги',
  forecasts: 'Что дальше, по итогам целей',
  emptyNow:
    'Год ещё впереди. Запиши, что хочется узнать и в чём поучаствовать: план можно менять сколько угодно.',
  emptyThen: 'Об этом годе пока ничего не записано.',
} as const
