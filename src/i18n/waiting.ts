import { count } from './plural.ts'

/** What waits for the student, on the home screen and above «Добавить». */
export const waitingTexts = {
  drafts: {
    notice: (drafts: number) => `${count(drafts, 'запись', 'записи', 'записей')} без названия`,
    text: 'Без названия запись трудно найти и нельзя показать.',
    open: 'Назвать',
  },
  received: {
    notice: (files: number) => count(files, 'файл ждёт', 'файла ждут', 'файлов ждут'),
    text: 'Прислано из другой программы.',
    open: 'Разобрать',
  },
} as const
