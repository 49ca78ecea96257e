import type { ConfirmationFact } from '#bundle'
import type { ConfirmationMeaning, Confirmer, ConfirmerRole, DeclineReason } from '#domain'
import { longDate } from './dates.ts'
import type { VerdictTone } from './verdict.ts'
import { roleWords } from './vocabulary.ts'

/** What a confirmer did, as it is chosen and as it is read later. */
export const meaningWords = {
  'original-seen': 'Видел(а) подлинник',
  participation: 'Подтверждаю участие',
  judged: 'Оценил(а) по критериям',
} as const satisfies Record<ConfirmationMeaning, string>

/** Under each choice: what the signature will mean. */
export const meaningHelp = {
  'original-seen': 'Документ был у вас в руках, и запись совпадает с ним.',
  participation: 'Вы сами знаете, что это было: вели занятие, были на мероприятии.',
  judged: 'Вы смотрели работу как педагог или эксперт.',
} as const satisfies Record<ConfirmationMeaning, string>

/** The same inside the credential, for programs and people that read it without this app. */
export const credentialWords = {
  'original-seen': {
    description: 'Подписавший видел подлинник документа.',
    criteria: 'Запись ученика совпадает с подлинником, который видел подписавший.',
  },
  participation: {
    description: 'Подписавший подтверждает участие.',
    criteria: 'Подписавший сам знает об участии ученика в этом событии.',
  },
  judged: {
    description: 'Подписавший оценил работу.',
    criteria: 'Подписавший смотрел работу ученика как педагог или эксперт.',
  },
} as const satisfies Record<ConfirmationMeaning, { description: string; criteria: string }>

export const declineWords = {
  'no-document': 'Нет документа',
  mismatch: 'Данные не совпадают с документом',
  'not-mine': 'Это не мой кружок или предмет',
  duplicate: 'Повтор',
  other: 'Другое',
} as const satisfies Record<DeclineReason, string>

/** Roles as a person names the own one. */
export const confirmerRoleWords: Record<ConfirmerRole, string> = {
  classTeacher: roleWords.classTeacher,
  subjectTeacher: roleWords.subjectTeacher,
  extraTeacher: roleWords.extraTeacher,
  psychologist: roleWords.psychologist,
  methodHead: roleWords.methodHead,
  deputyUpbringing: roleWords.deputyUpbringing,
  deputyStudies: roleWords.deputyStudies,
  director: roleWords.director,
  expert: roleWords.expert,
  public: 'Представитель общественности',
}

/** «Анна Иванова, классный руководитель, Школа № 63». */
export function confirmerLine({ name, role, organisation }: Confirmer): string {
  const post = confirmerRoleWords[role]
  return [name, post.charAt(0).toLowerCase() + post.slice(1), organisation].filter(Boolean).join(', ')
}

export const confirmationTones = {
  'unknown-issuer': 'plain',
  'item-changed': 'attention',
  'other-item': 'attention',
  'unknown-key': 'attention',
  'in-future': 'attention',
  'not-checked': 'plain',
  'other-student': 'broken',
  'not-valid-then': 'broken',
  broken: 'broken',
} as const satisfies Record<ConfirmationFact['code'], VerdictTone>

/** One confirmation of a bundle, for a reader who trusts nobody yet. */
export function confirmationWords(fact: ConfirmationFact): string {
  switch (fact.code) {
    case 'unknown-issuer':
      return `${said(fact)}. Запись с тех пор не менялась. Кто подписал, приложение не знает: имя и школа указаны самим подписавшим, их можно уточнить в школе.`
    case 'item-changed':
      return `${said(fact)}. Запись изменена после подтверждения.`
    case 'other-student':
      return `${said(fact)}. Подтверждение выдано другому ученику.`
    case 'other-item':
      return `${said(fact)}. Такой записи в пакете нет.`
    case 'unknown-key':
      return `${said(fact)}. Сертификата подписавшего в пакете нет, поэтому чей это ключ, неизвестно.`
    case 'not-valid-then':
      return `${said(fact)}. В указанное время сертификат подписавшего не действовал.`
    case 'in-future':
      return `${said(fact)}. Указанное время ещё не наступило: часы на одном из устройств идут неверно.`
    case 'not-checked':
      return 'Подтверждение не проверено: записи пакета не прочитаны.'
    case 'broken':
      return 'Подтверждение повреждено или изменено после подписания.'
  }
}

type Said = Extract<ConfirmationFact, { statement: unknown }>

function said({ statement }: Said): string {
  const { title, meaning, by, at } = statement
  return `«${title}»: ${meaningWords[meaning].toLowerCase()} — ${confirmerLine(by)}, ${longDate(at.slice(0, 10))}`
}
