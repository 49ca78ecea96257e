/** «Начать портфель»: the form that makes a new portfolio in a minute. */
export const beginningTexts = {
  title: 'Начать портфель',
  lead: 'Всё остаётся на этом устройстве. Имя и класс можно поправить потом.',
  given: 'Имя',
  family: 'Фамилия',
  familyHelp: 'Можно не писать: на витрине всё равно показывается только то, что ты выберешь.',
  grade: 'Класс',
  letter: 'Буква',
  school: 'Школа',
  schoolHelp: 'Так, как ты её называешь. Например: Школа № 12.',
  structure: 'Из каких разделов состоит портфель',
  structureHelp:
    'Если в школе своё положение о портфолио, выбери похожее. Разделы можно сменить позже, записи не потеряются.',
  submit: 'Начать',
  busy: 'Готовим…',
  required: 'Заполни это поле',
  sectionsOf: (titles: readonly string[]) => titles.join(' · '),
} as const
