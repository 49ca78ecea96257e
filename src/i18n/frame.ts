/** Words of the frame around every page. */
export const frameTexts = {
  product: 'Портфель',
  /** `<title>`: «Мои достижения · Портфель». */
  titleOf: (page: string) => `${page} · Портфель`,
  description:
    'Школьное портфолио, которое принадлежит ученику: хранится на устройстве, работает без интернета.',
  skip: 'К содержанию',
  /** Names of the navigations. */
  spine: 'Папка',
  acts: 'Действия',
  keeping: 'Порядок в папке',
  foot: 'О программе',
  home: 'Главная',
  sections: 'Разделы',
  add: 'Добавить запись',
  show: 'Показать классу',
  handover: 'Передать пакет',
  showcase: 'Витрина',
  storage: 'Сохранность',
  /** Under «Сохранность» until the island knows more. */
  storageNote: 'Записи на этом устройстве',
  trash: 'Корзина',
  guides: 'Справка',
  verify: 'Проверить файл',
  /** Short words of the bar at the foot of a phone. */
  showShort: 'Показать',
  handoverShort: 'Передать',
} as const
