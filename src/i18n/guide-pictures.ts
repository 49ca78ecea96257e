/** What is typed on the screens that the guides picture. Fictional, like the student of the example. */
export const guidePictureTexts = {
  diploma: 'Диплом II степени, муниципальный этап олимпиады по физике',
  search: 'теплица',
  /** An entry of the example, and why it is taken to the next school. */
  project: 'Проект «Умная теплица»',
  whyItMatters: 'Здесь я поняла, что хочу в инженерный класс',
  rows: [
    ['Наименование мероприятия', 'Уровень', 'Результат', 'Дата'],
    ['Олимпиада «Юный физик»', 'муниципальный', 'диплом II степени', '07.04.2026'],
    ['Конкурс чтецов', 'школьный', 'призёр', '12.03.2026'],
    ['Эстафета', 'школьный', 'участник', '20.02.2026'],
  ],
  /** The younger one on the same device. */
  brother: { given: 'Костя', grade: '2', school: 'Средняя школа № 12' },
  /** The item of the structure that is drawn. */
  portrait: 'Автопортрет',
  mother: 'Анна Сергеевна',
} as const
