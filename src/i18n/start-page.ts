import type { Enrolment } from '#domain'
import { longDate } from './dates.ts'
import { count } from './plural.ts'

/**
 * Words of the start page inside a bundle. Its reader is a secretary or a teacher of the new school who has
 * unpacked the file and has never heard of the app.
 */
export const startPageTexts = {
  over: 'Портфолио ученика · пакет для школы',
  receiver: 'Для кого',
  reason: 'Зачем',
  madeOn: 'Собран',
  inside: 'Внутри',
  enrolments: 'Где учится',
  aboutSelf: 'О себе',
  contents: 'Содержание',
  /** Links over the contents. */
  printed: 'Печатная версия (PDF)',
  howToVerify: 'Как проверить, что файлы не изменены',
  note: 'Эта страница открывается без интернета и без особых программ. Имена файлов ниже ведут к самим файлам: они лежат рядом, в папке files.',
  example: 'Это вымышленный пример, а не портфолио настоящего ученика.',
  empty: 'В пакете нет записей.',
  /** Entries that stand in no section of the structure. */
  elsewhere: 'Вне разделов',
  proud: 'Горжусь',
  writtenBy: 'Кто записал',
  eventUrl: 'Страница мероприятия',
  files: 'Файлы',
  fileMissing: 'файла нет в пакете',
  made: 'Собрано в приложении «Портфель». Портфолио принадлежит ученику: что в пакет вошло, решил он.',
  pageTitle: (name: string) => `Портфолио · ${name}`,
  description: (name: string, date: string) => `${name}. Портфолио собрано ${longDate(date)}`,
  insideCounts: (entries: number, files: number) =>
    `${count(entries, 'запись', 'записи', 'записей')}, ${count(files, 'файл', 'файла', 'файлов')}`,
  entries: (value: number) => count(value, 'запись', 'записи', 'записей'),
  /** Some students copy the sign «№» together with the number. */
  documentNumber: (number: string) => (number.startsWith('№') ? number : `№ ${number}`),
  /** Stands for the description of a picture that has none. */
  pictureOf: (title: string) => `Изображение к записи «${title}»`,
} as const

/** «МБОУ «Школа № 12», Лесогорск: с 1 сентября 2024 г.» */
export function enrolmentSpan({ school, from, to }: Enrolment): string {
  const place = [school.name, school.municipality].filter(Boolean).join(', ')
  return to ? `${place}: с ${longDate(from)} по ${longDate(to)}` : `${place}: с ${longDate(from)}`
}
