import type { Enrolment, PersonName } from '#domain'
import type { PdfEdition, PdfWarning } from '#pdf'
import { longDate } from './dates.ts'
import { numberInWords } from './number-words.ts'
import { count } from './plural.ts'
import { snapshotReasonWords } from './vocabulary.ts'

/** Words of the printed portfolio. Read by a secretary, a teacher and the family, so they are neutral. */
export const pdfTexts = {
  /** Over the name on the cover. */
  heading: 'Портфолио обучающегося',
  headingAtTurn: 'Представление при переходе',
  /** On the cover of a portfolio made for show. */
  example: 'Вымышленный пример',
  /** What the reader has before them, on the cover. */
  about:
    'Портфолио ведёт сам ученик. Он решает, что в него входит и кому его показать. Рядом с каждой записью стоит её статус.',
  madeOn: 'Составлено',
  receiver: 'Для кого',
  reason: 'Зачем',
  /** Index of the case in the nomenclature of files (S4 19.3). */
  caseIndex: 'Индекс дела',
  inside: 'Внутри',
  signature: 'Подпись',
  fingerprint: 'Отпечаток ключа',

  contents: 'Содержание',
  /** Entries that stand in no section of the structure. */
  elsewhere: 'Вне разделов',
  elsewherePurpose: 'Записи, которым пока не нашлось места в разделах',

  proud: 'Горжусь',
  writtenBy: 'Кто записал',
  /** A point of a list that is ticked. */
  done: (point: string) => `${point} — сделано`,
  files: 'Файлы',

  /** Last sheet. */
  closing: 'Подпись и проверка',
  signedShort: 'Подписано ключом владельца · личность не проверена',
  unsignedShort: 'Без электронной подписи',
  signedLong:
    'Файлы подписаны ключом, созданным на устройстве владельца. Подпись показывает, что файлы не изменены после подписания. Приложение не проверяет личность и не выдаёт сертификат. Это не квалифицированная электронная подпись.',
  unsignedLong:
    'Этот файл не подписан электронной подписью. По нему нельзя узнать, менялся ли он после того, как был составлен.',
  checking: 'Как проверить',
  checkingSigned: [
    'Откройте файл в приложении «Портфель» или в программе для чтения PDF, которая показывает подписи. Пометка «издатель неизвестен» ожидаема: ключ создан учеником, а не удостоверяющим центром.',
    'Чтобы узнать, чей это ключ, сравните отпечаток с тем, который ученик видит в своём приложении.',
  ],
  data: 'К файлу приложены данные портфолио: по ним приложение откроет записи, даже если остался один этот файл.',
  acceptance: 'Отметка о приёме',
  role: 'Должность',
  person: 'Фамилия, имя, отчество',
  handSignature: 'Подпись',
  date: 'Дата',
  schoolField: 'Место для электронной подписи школы',

  /** Last sheet of a folder on paper. */
  inscription: 'Заверительная надпись',
  inscriptionText: (sheets: number) =>
    `В папке пронумеровано ${sheets} (${numberInWords(sheets)}) ${count(sheets, 'лист', 'листа', 'листов').replace(/^\S+ /, '')}.`,
  inscriptionHelp:
    'Сюда входят обложка и этот лист. Если листов стало больше, их нумеруют дальше, а надпись пишут заново.',

  /** Opens a presentation at a turn of school life. */
  aboutMe: 'О себе',
  whyItMatters: 'Почему это важно дальше',

  documentTitle: (name: string, edition: PdfEdition['kind']) =>
    `${{ handover: 'Портфолио', binder: 'Папка портфолио', transition: 'Представление при переходе' }[edition]} · ${name}`,
  /** Why a presentation was made: «Переход в другую школу». */
  turn: snapshotReasonWords,
  keywords: 'портфолио обучающегося, личные достижения',
  section: (place: number) => `Раздел ${place}`,
  /** Footer of every sheet but the cover. */
  sheet: (number: number, of: number) => `Лист ${number} из ${of}`,
  owner: (name: string, date: string) => `${name} · составлено ${longDate(date)}`,
  entries: (number: number) => count(number, 'запись', 'записи', 'записей'),
  sheets: (number: number) => count(number, 'лист', 'листа', 'листов'),
  sections: (number: number) => count(number, 'раздел', 'раздела', 'разделов'),
  filesInside: (number: number) => count(number, 'файл', 'файла', 'файлов'),
  acceptedSheets: (number: number) =>
    `В этом портфолио пронумеровано ${count(number, 'лист', 'листа', 'листов')}.`,
  /** Some write the sign into the number themselves. */
  documentNumber: (number: string) => (/^[№#]/.test(number) ? number : `№ ${number}`),
  /** Description of a picture that the student did not describe. */
  picture: (title: string) => `Изображение к записи «${title}»`,
  /** Read aloud for a line of the contents. */
  goTo: (title: string, sheet: number) => `${title}, лист ${sheet}`,
  dateAndGrade: (date: string, grade: number | undefined) =>
    grade === undefined ? longDate(date) : `${longDate(date)} · ${grade} класс`,
} as const

/** «Воронова Мария Сергеевна», as in the school's papers. */
export function fullName({ family, given, patronymic }: PersonName): string {
  return [family, given, patronymic].filter(Boolean).join(' ')
}

/** «7 «Б» класс». */
export function className({ grade, letter }: Pick<Enrolment, 'grade' | 'letter'>): string {
  return letter ? `${grade} «${letter}» класс` : `${grade} класс`
}

/** What the reader of the PDF will miss, told to the student before it is handed over. */
export function explainPdfWarning(warning: PdfWarning): string {
  switch (warning.kind) {
    case 'missing-characters':
      return `В печатном портфолио не получились некоторые знаки, на их месте стоит [?]: ${warning.characters.join(' ')}. В самих записях они целы. Замени их, если это важно.`
    case 'picture-left-out':
      return `Картинка «${warning.name}» не поместилась в печатное портфолио: её не удалось открыть. Сам файл цел и остаётся в записи.`
  }
}
