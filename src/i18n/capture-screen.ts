import { fileSize } from './bytes.ts'
import { count } from './plural.ts'

/** «Добавить»: taking a photo, choosing many files, and what to make of them. To the student. */
export const captureTexts = {
  title: 'Снять или выбрать файлы',
  photograph: 'Сфотографировать',
  record: 'Записать звук',
  hint: 'Один файл или сразу двадцать: картинки, PDF, звук, видео.',
  chosen: (files: number) => `Выбрано: ${count(files, 'файл', 'файла', 'файлов')}`,
  ask: 'Что из них сделать?',
  choices: {
    each: {
      label: (files: number) => count(files, 'черновик', 'черновика', 'черновиков'),
      help: 'Каждый файл станет отдельной записью. Потом дашь им названия одно за другим.',
    },
    one: {
      label: 'Одну запись',
      help: 'Все файлы лягут в одну запись: например, диплом и фото с награждения.',
    },
    document: {
      label: 'Один документ из нескольких страниц',
      help: 'Снимки станут страницами одного PDF, по порядку. Например: грамота с двух сторон, длинная работа.',
    },
  },
  what: 'Что это',
  whatWords: { awards: 'Грамоты, дипломы, сертификаты', works: 'Работы и проекты' },
  make: 'Сделать',
  back: 'Не добавлять',
  working: 'Добавляем файлы',
  joining: 'Собираем документ',
  made: (entries: number) => `Готово: ${count(entries, 'новая запись', 'новые записи', 'новых записей')}`,
  madeText:
    'Они видны только тебе. Напиши название и нажми Enter: откроется следующая. Всё сохраняется само.',
  troubles: 'Добавилось не всё',
  notJoined:
    'Документ не собрался: одна из картинок не открывается. Сами снимки целы. Добавь их одной записью или черновиками.',
  again: 'Выбрать по-другому',
  more: 'Добавить ещё',
  documentName: 'документ.pdf',
  /** Name of the file: «Запись 24.11.2026 22-56». */
  recordingName: (moment: Date) =>
    `Запись ${moment.toLocaleString('ru', { dateStyle: 'short', timeStyle: 'short' }).replace(', ', ' ').replaceAll(':', '-')}`,
} as const

/** A large video, before it is brought in. The student decides. */
export const largeVideoTexts = {
  title: 'Большое видео',
  size: (name: string, bytes: number) => `«${name}» занимает ${fileSize(bytes)}.`,
  left: (bytes: number) => `Браузер сейчас разрешает занять ещё ${fileSize(bytes)}.`,
  noRoom: 'Оно не поместится.',
  cost: 'Каждая копия портфеля и каждый пакет для школы станут тяжелее на столько же. Обычно хватает одной-двух минут главного.',
  keep: 'Всё равно сохранить',
  leave: 'Не сохранять',
  shorter: 'Снять короче',
} as const

/** Recording sound in the app. */
export const recordingTexts = {
  title: 'Запись звука',
  ready: 'Стихи, речь, игра на инструменте. Запись останется на этом устройстве.',
  start: 'Начать запись',
  asking: 'Разреши браузеру микрофон: вопрос появился вверху окна.',
  going: 'Идёт запись',
  stop: 'Остановить',
  listen: 'Послушай, что получилось',
  keep: 'Оставить',
  again: 'Записать ещё раз',
  cancel: 'Не записывать',
  nothing: 'Запись получилась пустой. Попробуй ещё раз.',
} as const

/** The outcomes of #media, spelt here because that module needs a browser to compile. */
export type RecordTrouble = {
  kind: 'no-recorder' | 'not-allowed' | 'no-microphone' | 'microphone-busy'
}

export function explainRecording({ kind }: RecordTrouble): string {
  switch (kind) {
    case 'no-recorder':
      return 'Этот браузер не записывает звук. Запиши диктофоном и добавь готовый файл: кнопка «Выбрать файлы».'
    case 'not-allowed':
      return 'Микрофон не разрешён, поэтому записи нет. В портфеле ничего не изменилось. Разреши микрофон в настройках сайта (значок слева от адреса) и попробуй ещё раз.'
    case 'no-microphone':
      return 'Микрофон не найден. Подключи его или запиши звук телефоном и добавь готовый файл.'
    case 'microphone-busy':
      return 'Микрофон не отвечает: возможно, он занят другой программой. Закрой её и попробуй ещё раз.'
  }
}

/** «Черновики»: entries that have no title yet. */
export const draftsTexts = {
  title: 'Черновики',
  lead: 'Здесь записи без названия. Напиши название и нажми Enter: откроется следующая. Всё сохраняется само.',
  notice: (drafts: number) => `${count(drafts, 'запись', 'записи', 'записей')} без названия`,
  noticeText: 'Без названия запись трудно найти и нельзя показать.',
  open: 'Назвать',
  nameOf: (at: number, total: number) => `Название: ${at} из ${total}`,
  openEntry: 'Открыть запись',
  next: 'Показать следующие',
  done: 'Готово',
  emptyTitle: 'Черновиков нет',
  emptyText: 'У каждой записи есть название.',
  toPortfolio: 'На главную',
} as const

/** The same file or the same title stands elsewhere: a reason to look, not to stop. */
export const duplicateTexts = {
  title: 'Похоже, такое уже есть',
  file: 'Тот же файл лежит в записи',
  name: 'То же название и тот же учебный год у записи',
  text: 'Если это одно и то же, лишнюю запись можно удалить. Если нет, ничего делать не нужно.',
} as const

/** «Принятые файлы»: what other programs shared or opened with the app. */
export const inboxTexts = {
  title: 'Принятые файлы',
  lead: 'Их передали сюда другие программы. Пока ты не решишь, они лежат здесь и никуда не денутся.',
  notice: (files: number) => count(files, 'файл ждёт', 'файла ждут', 'файлов ждут'),
  noticeText: 'Прислано из другой программы.',
  open: 'Разобрать',
  emptyTitle: 'Ничего не ждёт',
  emptyText:
    'Сюда попадают файлы, если в другой программе нажать «Поделиться» и выбрать «Портфель» или открыть файл с его помощью.',
  add: 'Добавить в портфель',
  drop: (name: string) => `Не добавлять «${name}»`,
  check: (name: string) => `Проверить пакет «${name}»`,
  lost: 'Файлы не поместились: на устройстве не хватило места. У программы, из которой их передали, они остались. Освободи место и передай ещё раз.',
  noPortfolioTitle: 'Портфеля на этом устройстве ещё нет',
  noPortfolio:
    'Файлы не пропадут: они подождут здесь. Начни портфель или открой свой из копии, потом вернись сюда.',
  begin: 'Начать портфель',
  openCopy: 'Открыть копию',
} as const
