import type { NameMode, ShowcaseField, showcaseThemes } from '#domain'
import { count } from './plural.ts'

/** «Показать»: the choice of what guests see, the preview, the slides and the showcase file. */
export const showTexts = {
  title: 'Показать',
  lead: 'Гости увидят только то, что отмечено здесь. Остальное не попадёт ни на слайды, ни на страницу.',
  about: 'Кто показывает',
  nameMode: 'Как назвать тебя',
  nickname: 'Псевдоним',
  sentence: 'Одно предложение о себе',
  sentenceHelp: 'Чем занимаешься и что хочешь дальше. Гости прочитают его первым.',
  showsGrade: 'Показать класс',
  showsSchool: 'Показать школу',
  term: 'До какого дня показывать',
  termHelp: 'Позже сайт школы не примет эту витрину и перестанет её показывать.',
  until: (day: string) => `до ${day}`,
  noTerm: 'Без срока',
  theme: 'Оформление',
  entries: 'Что показать',
  chosen: (value: number) =>
    value === 0 ? 'Пока ничего не отмечено' : `Отмечено: ${count(value, 'запись', 'записи', 'записей')}`,
  closed: 'Закрытые записи',
  closedText: 'Они видны только тебе. Открой для показа те, которыми хочешь поделиться.',
  openForShow: 'Открыть для показа',
  sensitive: (value: number) =>
    `${count(value, 'запись', 'записи', 'записей')} про других людей и про личное здесь не показываем никогда.`,
  fields: (title: string) => `Что видно в записи «${title}»`,
  pictureOf: (name: string) => `Показать снимок «${name}»`,
  otherPeople: 'на снимке другие люди',
  printedWords:
    'На снимке документа гости прочитают всё, что на нём напечатано: фамилию, школу, подписи. Поле «Как назвать тебя» этого не закроет.',
  up: (title: string) => `Поднять «${title}» выше`,
  slides: 'Показать слайды',
  preview: 'Глазами гостя',
  previewTitle: 'Витрина глазами гостя',
  close: 'Закрыть',
  saveFolder: 'Сохранить папкой (ZIP)',
  saveFile: 'Сохранить одним файлом',
  saveHelp: 'Папку можно отдать школе для сайта. Один файл удобно открыть с флешки или отправить семье.',
  saving: 'Готовим снимки',
  saved: (name: string) => `Сохранено: ${name}`,
  pictureFailed:
    'Один из снимков не получилось подготовить. Портфель цел. Сними с него отметку и попробуй ещё раз.',
  empty: 'Показывать пока нечего',
  emptyText: 'Добавь запись, дай ей название и открой для показа в поле «Кто увидит».',
  add: 'Добавить запись',
} as const

export const nameModeWords = {
  full: 'Полностью',
  short: 'Имя и первая буква фамилии',
  initials: 'Инициалы',
  nickname: 'Псевдоним',
} as const satisfies Record<NameMode, string>

export const showcaseFieldWords = {
  date: 'Дата',
  result: 'Результат',
  event: 'Мероприятие и уровень',
  whatIDid: 'Что делал(а)',
  whatILearned: 'Чему научился(ась)',
  text: 'Текст',
  pictures: 'Снимки',
} as const satisfies Record<ShowcaseField, string>

export const showcaseThemeWords = {
  paper: 'Бумага',
  night: 'Ночь',
  bright: 'Яркая',
} as const satisfies Record<(typeof showcaseThemes)[number], string>

/** «Слайды»: full screen, for the class. */
export const slidesTexts = {
  title: 'Слайды',
  opening: 'Открываем слайды…',
  full: 'На весь экран',
  previous: 'Предыдущий слайд',
  next: 'Следующий слайд',
  leave: 'Выйти из показа',
  counter: (at: number, total: number) => `${at} из ${total}`,
  nothing: 'Показывать пока нечего',
  choose: 'Выбрать, что показать',
  keys: 'Стрелки, пробел или пульт листают. Esc возвращает.',
} as const
