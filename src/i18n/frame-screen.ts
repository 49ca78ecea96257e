/** The frame around every screen of the student: toasts about the app itself, help on keys. */
export const frameScreenTexts = {
  offlineReady: 'Готово к работе без интернета',
  updateWaiting: 'Есть новая версия. Всё введённое сохранено.',
  update: 'Обновить',
  otherTabUpdated: 'Приложение обновлено в другой вкладке.',
  reload: 'Перезагрузить',
  removedElsewhere: 'Этот портфель удалён в другой вкладке.',
  toStart: 'На начальную страницу',
  install: 'Добавь «Портфель» на экран устройства: так он надёжнее хранится и открывается без интернета.',
  installAct: 'Добавить',
  installIos:
    'Чтобы портфель хранился надёжнее, добавь его на экран «Домой»: кнопка «Поделиться», затем «На экран „Домой“».',
  installSafari: 'Чтобы добавить «Портфель» на экран «Домой», открой эту страницу в Safari.',
  later: 'Позже',
  keysTitle: 'Клавиши',
  keys: [
    ['N', 'новая запись'],
    ['/', 'найти'],
    ['P', 'показать классу'],
    ['G', 'цели'],
    ['?', 'этот список'],
  ],
  /** Under the owner's name: «7 «Б» · 2026/27». */
  caption: (grade: number, letter: string | undefined, year: string) =>
    `${grade}${letter ? ` «${letter}»` : ' класс'} · ${year}`,
} as const
