/** The first page: what this is, and four doors. Read by a student and by adults. */
export const startTexts = {
  brand: 'Портфель',
  title: 'Всё, чем гордишься, в одном портфеле',
  lead: 'Грамоты, проекты, отзывы и цели за все школьные годы. Хранится на твоём устройстве, работает без интернета, показывается только с твоего согласия.',
  /** Before the name of the owner whose folder is on this device. */
  continue: 'Продолжить',
  /** In place of the name where several portfolios are on this device. */
  whose: 'Чей портфель?',
  doorsLabel: 'С чего начать',
  doors: {
    start: { title: 'Начать портфель', text: 'Имя, класс и школьный шаблон. Одна минута' },
    example: {
      title: 'Посмотреть пример',
      text: 'Вымышленный ученик 7 класса. Уберётся одним нажатием',
    },
    open: { title: 'Открыть свой файл', text: 'Пакет или резервная копия с другого устройства' },
    verify: { title: 'Мне прислали файл', text: 'Проверить пакет, подтвердить запись, написать отзыв' },
  },
  /** The drawn folder; the last divider tells what lies behind it. */
  folder: {
    label: 'Разделы папки',
    sections: ['Мой портрет', 'Мои достижения', 'Мои документы', 'Мои помощники'],
    text: 'Памятки, распорядок дня, схемы и алгоритмы, которые помогают учиться',
  },
  promises: [
    'Работает без интернета',
    'Без регистрации и слежки',
    'Подпись и проверка подлинности',
    'Печатается в папку А4',
  ],
} as const

/** An address that leads nowhere. */
export const notFoundTexts = {
  title: 'Такой страницы нет',
  text: 'Адрес мог измениться. Записи и файлы на месте: они хранятся на устройстве, а не по этому адресу.',
} as const

/** A page that is not kept on the device, asked for without a network. */
export const offlineTexts = {
  title: 'Нет связи, а эта страница ещё не сохранена',
  text: 'Твои записи на месте: они на этом устройстве. Разделы ниже открываются без интернета, а эта страница появится, когда вернётся связь.',
} as const

/** Where to go from a page that is not there. */
export const wayOutTexts = {
  label: 'Куда перейти',
  home: { title: 'Главная', text: 'Записи и разделы твоей папки' },
  verify: { title: 'Мне прислали файл', text: 'Проверить пакет без интернета' },
  guides: { title: 'Справка', text: 'Как всё устроено и что делать' },
  start: { title: 'Начало', text: 'Что это и с чего начать' },
} as const
