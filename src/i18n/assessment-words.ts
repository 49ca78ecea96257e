import type { Criterion, Scale, Stage, scaleSteps, UudGroup } from '#domain'

/** Universal learning actions, named as each stage of school names them to a child (S3 2.2). */
export const uudWords = {
  primary: {
    personal: 'Знаю, что для меня важно',
    regulative: 'Умею начать и закончить дело',
    cognitive: 'Умею узнавать новое',
    communicative: 'Умею дружить и говорить',
  },
  basic: {
    personal: 'Понимаю, зачем это мне',
    regulative: 'Ставлю цель, планирую, проверяю себя',
    cognitive: 'Ищу и понимаю информацию, исследую',
    communicative: 'Выступаю, договариваюсь, работаю вместе',
  },
  secondary: {
    personal: 'Личностные: ценности, выбор, смысл учения',
    regulative: 'Регулятивные: цели, планирование, самоконтроль',
    cognitive: 'Познавательные: поиск, анализ, проект',
    communicative: 'Коммуникативные: речь, позиция, сотрудничество',
  },
} as const satisfies Record<Stage, Record<UudGroup, string>>

export const criterionWords = {
  personal: 'Ценности и выбор',
  goals: 'Ставлю цели и планирую',
  control: 'Проверяю и оцениваю себя',
  information: 'Работаю с информацией',
  research: 'Исследую и создаю проекты',
  speech: 'Выступаю и высказываю мнение',
  teamwork: 'Договариваюсь без конфликта',
  regularity: 'Веду регулярно',
  reliability: 'Сведения достоверны',
  neatness: 'Аккуратно и красиво',
  legibility: 'Разборчиво',
  wholeness: 'Цельно и завершённо',
  clarity: 'Наглядно',
} as const satisfies Record<Criterion, string>

/** A step that a scale gains has to get its word here. */
type ScaleWords = { readonly [S in Scale]: Readonly<Record<(typeof scaleSteps)[S][number], string>> }

const scaleWords: ScaleWords = {
  growth4: {
    1: 'Начинаю',
    2: 'Получается с помощью',
    3: 'Получается самостоятельно',
    4: 'Могу научить других',
  },
  faces3: { 1: 'Пока трудно', 2: 'Стараюсь', 3: 'Получается' },
  yesno: { 0: 'Пока нет', 1: 'Есть' },
}

/** Words of a step of a scale; a step that the scale does not have is empty. */
export function scaleStepWords(scale: Scale, step: number): string {
  const words: Readonly<Partial<Record<number, string>>> = scaleWords[scale]
  return words[step] ?? ''
}
