/** «Посмотреть пример»: laying out the fictional student. */
export const exampleTexts = {
  title: 'Пример портфеля',
  lead: 'Ученик вымышленный. Пример лежит отдельно и убирается одним нажатием.',
  laying: 'Раскладываем пример',
  back: 'На первую страницу',
} as const
