import type { LineStanding, ReplyFailure } from '#bundle'
import { rejectWords } from './bundle.ts'
import { longDate } from './dates.ts'
import { count } from './plural.ts'

/** «Попросить подтвердить»: what is asked, of whom, and what has come of it. Read by the student. */
export const askTexts = {
  title: 'Попросить подтвердить',
  lead: 'Выбери записи и человека, который о них знает: тренера, учителя, руководителя кружка. Он ответит файлом, без регистрации.',
  what: 'Что подтвердить',
  whatHelp:
    'В просьбу попадут отмеченные записи с их файлами. Рассказы о себе и остальной портфель останутся у тебя.',
  noneToAsk: 'Подтверждать пока нечего',
  noneToAskText: 'Подтверждают достижения и работы. Добавь первое, и его можно будет отправить учителю.',
  add: 'Добавить запись',
  whom: 'Кого попросить',
  to: 'Кто подтвердит',
  toHelp: 'Имя и отчество. Будет написано в просьбе.',
  words: 'Несколько слов',
  wordsHelp: 'Например, когда это было. Можно не писать.',
  nothing: 'Отметь хотя бы одну запись.',
  tooMany: 'В одной просьбе помещается до 100 записей.',
  toMissing: 'Напиши, кого просишь.',
  make: 'Сохранить просьбу',
  made: 'Просьба сохранена',
  madeText: (name: string, to: string) =>
    `Файл «${name}» лежит там, куда браузер складывает загрузки. Передай его: ${to}. Когда придёт ответ, открой его: «Мне прислали файл».`,
  again: 'Попросить ещё',
  failed: 'Просьба не сохранилась. Портфель цел. Попробуй ещё раз.',
  waiting: 'Отправленные просьбы',
  toWhom: (to: string, at: string) => `${to}, ${longDate(at.slice(0, 10))}`,
  days: (days: number) =>
    days === 0 ? 'Ждёт с сегодняшнего дня' : `Ждёт ${count(days, 'день', 'дня', 'дней')}`,
  answered: { confirmed: 'Подтверждено', declined: 'Не подтверждено', withdrawn: 'Больше не ждём' },
  withdraw: 'Больше не ждать',
  openReply: 'Открыть ответ',
  lost: 'Этой записи больше нет',
} as const

/** A request is answered. Read by a teacher, a coach, an expert. */
export const requestTexts = {
  title: 'Просьба подтвердить',
  reading: 'Открываем просьбу…',
  another: 'Открыть другой файл',
  broken: 'Просьба изменена или повреждена по дороге, отвечать на неё нельзя. Попросите прислать её ещё раз.',
  unsigned:
    'Просьба не подписана владельцем портфеля, отвечать на неё нельзя. Попросите прислать её ещё раз.',
  /** Over the request. */
  asks: (owner: string) => `${owner} просит подтвердить`,
  asksLead: (records: number) =>
    `${count(records, 'запись', 'записи', 'записей')}. Посмотрите каждую и выберите ответ. Видно будет только ученику.`,
  toYou: (to: string) => `Кому: ${to}`,
  noFiles: 'Документа при записи нет.',
  enlarge: (name: string) => `Открыть «${name}» крупно`,
  answer: 'Ваш ответ',
  decline: 'Не подтверждаю',
  declineHelp: 'Ученик увидит причину, больше никто.',
  reason: 'Почему',
  reasonWords: 'Что исправить',
  reasonWordsHelp: 'Можно не писать.',
  who: 'Кто подтверждает',
  whoHelp: 'Это спросят один раз. Данные останутся на этом устройстве и войдут в подпись.',
  name: 'Фамилия, имя, отчество',
  role: 'Кто вы ученику',
  rolePlaceholder: 'Выберите',
  organisation: 'Школа или организация',
  signedAs: (line: string) => `Подпишет: ${line}`,
  change: 'Изменить',
  left: (left: number) => `Осталось ответить: ${left}.`,
  ready: 'Продолжить',
  sign: 'Подписать и сохранить ответ',
  signed: 'Ответ сохранён',
  signedText: (name: string) =>
    `Файл «${name}» лежит там, куда браузер складывает загрузки. Передайте его ученику: сообщением или на флешке.`,
  signNote:
    'Подпись делается ключом, который создаётся на этом устройстве. По ней видно, что подтверждение не изменили. Это не квалифицированная электронная подпись.',
  failed: 'Ответ не сохранился. Попробуйте ещё раз: всё выбранное осталось на странице.',
  /** Inside the reply, for those who unpack it. */
  replyDescription: 'Ответ на просьбу подтвердить записи портфолио. Как проверить: kak-proverit.txt',
  requestDescription: 'Просьба подтвердить записи портфолио. Как проверить: kak-proverit.txt',
} as const

/** Taking a reply. Read by the student. */
export const replyTexts = {
  title: (name: string) => `Ответ: ${name}`,
  lead: 'Отмеченное займёт своё место рядом с записями. Сами записи не изменятся.',
  heading: 'Ответ на просьбу',
  notTaken: 'Ответ не принят',
  another: 'Открыть другой файл',
  noPortfolio:
    'Это ответ на просьбу, но портфеля на этом устройстве нет. Открой ответ там, где лежит твой портфель.',
  otherStudent: 'Этот ответ дан другому ученику. Здесь его не принять.',
  noKey: 'У этого портфеля нет ключа владельца, поэтому ответ к нему не относится.',
  who: (line: string) => `Ответ подписан: ${line}`,
  whoNote: 'Имя указал сам подписавший. Если ты просил кого-то другого, не принимай ответ.',
  take: 'Принять отмеченное',
  taken: 'Ответ принят',
  takenText: (taken: number) =>
    `Подтверждений добавлено: ${taken}. Они пойдут вместе с записями, когда ты передашь пакет.`,
  nothing: 'В этом ответе нечего принять.',
  toPortfolio: 'Открыть портфель',
  confirmed: (meaning: string) => `Подтверждено: ${meaning.toLowerCase()}`,
  declined: (reason: string) => `Не подтверждено: ${reason.toLowerCase()}`,
  standing: {
    fits: '',
    'earlier-edition':
      'Это ответ на прежнюю редакцию: после просьбы запись изменилась. Подтверждение можно сохранить, но пометка будет «изменено после подтверждения».',
    'no-entry': 'Этой записи в портфеле больше нет.',
    taken: 'Уже принято раньше.',
    contradicts: 'Раньше на эту же запись пришёл другой ответ. Реши, какой верный.',
  } satisfies Record<LineStanding, string>,
  unknownEntry: 'Запись, которой нет',
} as const

/** What a confirmed entry shows. Read by the student. */
export const confirmedTexts = {
  title: 'Кто подтвердил',
  none: 'Пока никто не подтвердил. Это не обязательно: запись остаётся и так.',
  ask: 'Попросить подтвердить',
  line: (meaning: string, at: string) => `${meaning}, ${longDate(at.slice(0, 10))}`,
  changed: 'После подтверждения запись изменилась, поэтому оно больше не действует. Можно попросить ещё раз.',
} as const

/** Why a reply was not opened. Read by a student or an adult, so nobody is addressed. */
export function explainReply(failure: ReplyFailure): string {
  switch (failure.kind) {
    case 'not-a-reply':
      return 'Это не ответ на просьбу, или он собран более новой версией приложения.'
    case 'reply-damaged':
      return 'Ответ изменён или повреждён по дороге, принять его нельзя. Портфель цел. Нужно прислать ответ ещё раз.'
    case 'reply-not-signed':
      return 'Подпись ответа не сходится, принять его нельзя. Портфель цел. Нужно прислать ответ ещё раз.'
    case 'credential-missing':
      return 'В ответе не хватает подтверждения, о котором в нём написано. Портфель цел. Нужно прислать ответ ещё раз.'
    default:
      return `Файл не открыт: ${rejectWords(failure)}.`
  }
}
