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
  notes: 'Обрати внимание',
  notJoined:
    'Документ не собрался: одна из картинок не открывается. Сами снимки целы. Добавь их одной записью или черновиками.',
  again: 'Выбрать по-другому',
  more: 'Добавить ещё',
  documentName: 'документ.pdf',
  /** Name of the file: «Запись 24.11.2026 22-56». */
  recordingName: (moment: Date) =>
    `Запись ${moment.toLocaleString('ru', { dateStyle: 'short', timeStyle: 'short' }).replace(', ', ' ').replaceAll(':', '-')}`,
} as const
