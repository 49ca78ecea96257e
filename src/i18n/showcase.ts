import type { Achievement, ResultKind } from '#domain'
import type { ShowcaseFailure } from '#showcase'
import { longDate } from './dates.ts'
import { romanNumeral } from './roman.ts'
import { eventLevelWords, gtoBadgeWords } from './vocabulary.ts'

/** Words of a showcase page and of the slides. Read by guests, so they are neutral. */
export const showcaseTexts = {
  /** Over the name and in the title of the tab. */
  heading: 'Витрина достижений',
  /** Sections of the page that do not come from the structure. */
  proud: 'Горжусь',
  /** Small heading inside an entry. */
  whatILearned: 'Чему научило',
  /** Foot of the page. */
  decision: 'Показано по решению владельца портфолио.',
  removal: 'Чтобы страницу убрали, обратитесь к владельцу, его родителям или в школу, где её показывают.',
  made: 'Сделано в «Портфеле»',
  allShowcases: 'Все витрины',
  /** Read by a screen reader after the description of a picture that opens larger. */
  openLarge: 'Открыть крупнее.',
  /** Last slide. */
  thanks: 'Спасибо за внимание',
  grade: (grade: number) => `${grade} класс`,
  level: (level: keyof typeof eventLevelWords) => `${eventLevelWords[level]} уровень`,
  /** Stands for the description of a picture that has none. */
  pictureOf: (title: string) => `Снимок к записи «${title}»`,
  pageTitle: (name: string) => `${name} · Витрина достижений`,
  madeOn: (date: string) => `Сделано ${longDate(date)}`,
  madeOnUntil: (date: string, until: string) =>
    `Сделано ${longDate(date)}, показывается до ${longDate(until)}`,
} as const

/** Results in words short enough for a stamp; a place is added as a number. */
const stampWords = {
  participant: 'Участник',
  placeBand: 'В числе лучших',
  finalist: 'Финалист',
  diplomant: 'Дипломант',
  prize3: 'Призёр',
  prize2: 'Призёр',
  prize: 'Призёр',
  winner: 'Победитель',
  grandPrix: 'Гран-при',
  passed: 'Выполнено',
  hours: undefined,
} as const satisfies Record<ResultKind, string | undefined>

const stagesOf = { gto11: 11, gto18: 18 } as const

/** The result of an achievement on its stamp: as printed where the student copied it, else in general words. */
export function showcaseResult({ resultText, result, place, degree, gto }: Achievement): string | undefined {
  const parts = [
    resultText || (result && stampWords[result]),
    !resultText && place && `${place} место`,
    !resultText && degree && `${romanNumeral(degree)} степень`,
    gto &&
      `${gto.badge ? `${gtoBadgeWords[gto.badge]} ГТО` : 'ГТО'}, ступень ${gto.stage} из ${stagesOf[gto.edition]}`,
  ]
  return parts.filter(Boolean).join(', ') || undefined
}

/** `prochti.txt` in the ZIP of a showcase, for whoever unpacks it: a teacher, a parent, the keeper of a site. */
export function showcaseNote(name: string, madeOn: string, validUntil: string | undefined): string {
  return `${showcaseTexts.heading}: ${name}
${validUntil ? showcaseTexts.madeOnUntil(madeOn, validUntil) : showcaseTexts.madeOn(madeOn)}

Посмотреть. Распакуйте архив и откройте файл index.html двойным щелчком. Интернет не нужен.

Разместить на сайте. Загрузите всю папку или передайте этот архив тому, кто ведёт сайт. Школе до публикации нужно отдельное согласие на распространение персональных данных (закон № 152-ФЗ, статья 10.1) с адресом страницы. Без него страницу размещать нельзя.

Убрать. Удалите папку отовсюду, где она лежит: с сайта, с компьютера в классе, из переписки. Владелец вправе попросить об этом в любой день.
`
}

/** Why an item of a structure may never be shown; the keys are the words of the structure files. */
const sensitiveWords: Record<string, string> = {
  'third parties': 'там рассказ о других людях',
  'private difficulties': 'там личные трудности',
  diagnostics: 'там результаты диагностики',
  assessments: 'там наблюдения и оценки',
  marks: 'там отметки',
  routine: 'там распорядок твоего дня',
  'place of residence': 'по ней можно узнать, где ты живёшь',
}

/** Why the showcase is not made, to the student. Nothing has left the device at this moment. */
export function explainShowcase(failure: ShowcaseFailure): string {
  switch (failure.kind) {
    case 'nothing-chosen':
      return 'На витрине пока ничего нет. Отметь хотя бы одну запись.'
    case 'nickname-missing':
      return 'Выбрано имя-псевдоним, но оно не вписано. Впиши псевдоним или выбери другое имя.'
    case 'term-is-over':
      return `Срок показа прошёл: ${longDate(failure.validUntil)}. Выбери новую дату.`
    case 'entry-not-found':
      return 'Отмеченной записи больше нет в портфолио. Сними отметку и попробуй ещё раз.'
    case 'entry-untitled':
      return 'У одной из отмеченных записей нет названия. Назови её или сними отметку.'
    case 'entry-not-open':
      return `Запись «${failure.title}» закрыта для витрины. Открой её в самой записи или сними отметку.`
    case 'entry-sensitive':
      return `Запись «${failure.title}» на витрину не попадёт: ${sensitiveWords[failure.why] ?? 'там личные сведения'}. Сними с неё отметку.`
    case 'entry-without-place':
      return `Запись «${failure.title}» не стоит ни в одном разделе. Выбери ей раздел или сними отметку.`
    case 'picture-not-in-entry':
      return `Отмеченного снимка больше нет в записи «${failure.title}». Отметь снимки заново.`
    case 'not-a-picture':
      return `Один из файлов записи «${failure.title}» не картинка, на витрине его не показать. Сними с него отметку.`
    case 'picture-has-other-people':
      return `На снимке к записи «${failure.title}» есть другие люди. Без их согласия он на витрину не попадёт. Сними с него отметку или выбери другой снимок.`
  }
}
